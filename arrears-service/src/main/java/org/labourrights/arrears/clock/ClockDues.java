package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.labourrights.arrears.lead.LeadDeadlines;
import org.labourrights.arrears.reference.PeriodKeys;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
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
        return both(kind, date, policies.row(kind.policyKey(), division, day(receivedAt)));
    }

    /** A clock that something set off at that instant. */
    ClockDue from(ClockKind kind, DivisionCode division, Instant from) {
        PolicyRow<Integer> length = policies.row(kind.policyKey(), division, day(from));
        DayUnit unit = length.dayUnit();
        return both(kind, days.due(day(from), length.value(), unit, roll(unit), length.sourceTag()), length);
    }

    /** The same period with the further days that an approval gives. */
    DueDate extended(LeadClock clock, LocalDate on) {
        PolicyRow<Integer> further = policies.row(PeriodKeys.PETITION_ANSWER_EXTENSION, clock.division(), on);
        DueDate old = clock.due();
        return days.due(
                old.triggerDate(),
                old.length() + further.value(),
                old.unit(),
                old.rollRule(),
                old.basis() + "; +" + further.value() + " " + further.sourceTag(),
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

    private ClockDue both(ClockKind kind, DueDate date, PolicyRow<Integer> length) {
        return new ClockDue(
                date,
                counted(date, DayUnit.NATURAL_DAY),
                counted(date, DayUnit.WORKING_DAY),
                kind.policyKey().name(),
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
        return new ClockPolicy(
                period(ClockKind.ACCEPT, division, on),
                period(ClockKind.CONNECT, division, on),
                period(ClockKind.FEEDBACK, division, on),
                policies.value(ClockKeys.CUTOFF, division, on));
    }

    /** Length and source are those of the clock's own row; unit and roll are common, unless the place has one for it. */
    private ClockPolicy.Period period(ClockKind kind, DivisionCode division, LocalDate on) {
        PolicyRow<Integer> length = policies.row(kind.policyKey(), division, on);
        return new ClockPolicy.Period(
                length.value(),
                policies.value(ClockKeys.ownUnit(kind), division, on).or(policies.value(ClockKeys.UNIT, division, on)),
                policies.value(ClockKeys.ownRoll(kind), division, on).or(policies.value(ClockKeys.ROLL, division, on)),
                length.sourceTag());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
