package org.labourrights.arrears.clock;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadDeadlines;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyItem;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.Pause;
import org.labourrights.chassis.time.RollRule;

/** When clocks are due, by the policy of a place and day. */
@ApplicationScoped
class ClockDues {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Policies policies;
    private final DueDateRule days;
    private final LeadClockRule rule;

    ClockDues(Policies policies, DueDateRule days) {
        this.policies = policies;
        this.days = days;
        this.rule = new LeadClockRule(days);
    }

    /** Every clock of receipt has the same first day of validity, that of the acceptance. */
    boolean governed(DivisionCode division, Instant receivedAt) {
        return policies.find(ClockKind.ACCEPT.policyKey(), division, day(receivedAt))
                .isPresent();
    }

    /** The three deadlines of a lead that came in at that instant. */
    LeadDeadlines ofReceipt(DivisionCode division, Instant receivedAt) {
        return rule.set(receivedAt, policy(division, day(receivedAt)));
    }

    /** One of the three, as the lead keeps it. */
    ClockDue ofReceipt(ClockKind kind, LeadDeadlines deadlines, DivisionCode division, Instant receivedAt) {
        DueDate date =
                switch (kind) {
                    case ACCEPT -> deadlines.accept();
                    case CONNECT -> deadlines.connect();
                    case FEEDBACK -> deadlines.feedback();
                    default -> throw new IllegalArgumentException(kind + " is not counted from receipt");
                };
        return both(kind, date, policies.resolve(kind.policyKey(), division, day(receivedAt)));
    }

    /** A clock that something set off at that instant. */
    ClockDue from(ClockKind kind, DivisionCode division, Instant from) {
        PolicyItem length = policies.resolve(kind.policyKey(), division, day(from));
        DayUnit unit = DayUnit.valueOf(length.unit());
        return both(kind, days.due(day(from), length.integer(), unit, roll(unit), length.sourceTag()), length);
    }

    /** The same period with the further days that an approval gives. */
    DueDate extended(LeadClock clock, LocalDate on) {
        PolicyItem further = policies.resolve("lead.sla.petitionAnswerExtensionDays", clock.division(), on);
        DueDate old = clock.due();
        return days.due(
                old.triggerDate(),
                old.length() + further.integer(),
                old.unit(),
                old.rollRule(),
                old.basis() + "; +" + further.integer() + " " + further.sourceTag(),
                old.pauses());
    }

    /** The due date of a clock that stands and goes on that day: the days from the pause to the day before do not count. */
    ClockDue resumed(LeadClock clock, LocalDate on) {
        Standstill stood = clock.standstill().orElseThrow();
        LocalDate from = day(stood.since());
        LocalDate lastDay = on.minusDays(1);
        return lastDay.isBefore(from)
                ? clock.reckoning()
                : moved(
                        clock,
                        days.pause(
                                clock.due(),
                                new Pause(from, lastDay, stood.reason().words())));
    }

    /** Another due date of the same clock, with the due days of both ways of counting. */
    ClockDue moved(LeadClock clock, DueDate to) {
        return new ClockDue(
                to,
                counted(to, DayUnit.NATURAL_DAY),
                counted(to, DayUnit.WORKING_DAY),
                clock.reckoning().policyKey(),
                clock.reckoning().policyItem());
    }

    private ClockDue both(ClockKind kind, DueDate date, PolicyItem length) {
        return new ClockDue(
                date,
                counted(date, DayUnit.NATURAL_DAY),
                counted(date, DayUnit.WORKING_DAY),
                kind.policyKey(),
                length.id());
    }

    private LocalDate counted(DueDate date, DayUnit unit) {
        return days.due(date.triggerDate(), date.length(), unit, RollRule.NONE, date.basis(), date.pauses())
                .dueDate();
    }

    /** A natural period that ends on a rest day ends on the next working day (民法典 §203). */
    private static RollRule roll(DayUnit unit) {
        return unit == DayUnit.WORKING_DAY ? RollRule.NONE : RollRule.FORWARD;
    }

    private ClockPolicy policy(DivisionCode division, LocalDate on) {
        PolicyItem accept = policies.resolve(ClockKind.ACCEPT.policyKey(), division, on);
        PolicyItem connect = policies.resolve(ClockKind.CONNECT.policyKey(), division, on);
        PolicyItem feedback = policies.resolve(ClockKind.FEEDBACK.policyKey(), division, on);
        return new ClockPolicy(
                accept.integer(),
                connect.integer(),
                feedback.integer(),
                DayUnit.valueOf(policies.resolve("lead.sla.unit", division, on).text()),
                RollRule.valueOf(policies.resolve("lead.sla.roll", division, on).text()),
                cutoff(policies.resolve("lead.sla.cutoff", division, on).json()),
                accept.sourceTag());
    }

    private static @Nullable LocalTime cutoff(JsonNode value) {
        return value.asText().equals("24:00") ? null : LocalTime.parse(value.asText());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
