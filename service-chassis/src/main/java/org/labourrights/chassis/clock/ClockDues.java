package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.Pause;
import org.labourrights.chassis.time.RollRule;

/** When clocks are due, by the policy of a place and day. */
@ApplicationScoped
class ClockDues {

    private final Policies policies;
    private final DueDateRule days;

    ClockDues(Policies policies, DueDateRule days) {
        this.policies = policies;
        this.days = days;
    }

    /**
     * A clock that something set off at that instant.
     *
     * @param given its due date, where the aggregate has counted it already; null: it is counted here
     */
    ClockDue from(DeclaredClock kind, DivisionCode division, Instant from, @Nullable DueDate given) {
        return from(kind, new ClockStart.Rules(division, ClockDue.day(from)), from, given);
    }

    /** As {@link #from(DeclaredClock, DivisionCode, Instant, DueDate)}, by the rows of that place on that day. */
    ClockDue from(DeclaredClock kind, ClockStart.Rules rules, Instant from, @Nullable DueDate given) {
        LocalDate on = ClockDue.day(from);
        ClockPeriod period = kind.period().of(policies, rules.division(), rules.on());
        if (period.unit().lapses()) {
            Lapse lapse = new Lapse(from, period.length(), period.unit(), period.basis(), List.of());
            return lapsing(lapse, period.policyKey(), period.policyItem());
        }
        DueDate due = given != null
                ? given
                : days.due(on, period.length(), period.unit().days(), period.roll(), period.basis());
        return counted(kind.purpose(), due, period.policyKey(), period.policyItem());
    }

    /**
     * The same period with the further time that an approval gives.
     *
     * @throws IllegalStateException if the policy gives it in another unit than the clock is counted in
     */
    ClockDue extended(StatutoryClock clock, PolicyKey<Integer> key, LocalDate on) {
        PolicyRow<Integer> further = policies.row(key, clock.division(), on);
        ClockDue old = clock.due();
        Lapse lapse = old.lapse();
        ClockUnit unit = lapse == null ? ClockUnit.of(old.days().unit()) : lapse.unit();
        if (!unit.name().equals(further.item().unit())) {
            throw new IllegalStateException("%s in %s extends a clock in %s"
                    .formatted(key, further.item().unit(), unit));
        }
        if (lapse != null) {
            return lapsing(lapse.extended(further.value(), further.sourceTag()), old);
        }
        DueDate date = old.days();
        return moved(
                clock,
                days.due(
                        date.triggeredOn(),
                        date.length() + further.value(),
                        date.unit(),
                        date.rollRule(),
                        ClockDue.extended(date.basis(), further.value(), further.sourceTag()),
                        date.pauses()));
    }

    /**
     * The due date of a clock that stands and goes on at that instant [R-T9]: of days, those from the pause to the day
     * before do not count; of a lapse, the time between does not.
     */
    ClockDue resumed(StatutoryClock clock, Instant at) {
        Standstill stood = clock.standstill().orElseThrow();
        String reason = stood.reason().words();
        Lapse lapse = clock.due().lapse();
        if (lapse != null) {
            return lapsing(lapse.stopped(new Lapse.Stop(stood.since(), at, reason)), clock.due());
        }
        LocalDate from = ClockDue.day(stood.since());
        LocalDate lastDay = ClockDue.day(at).minusDays(1);
        return lastDay.isBefore(from)
                ? clock.due()
                : moved(clock, days.pause(clock.due().days(), new Pause(from, lastDay, reason)));
    }

    /** The same count with the calendar of now. */
    ClockDue projected(StatutoryClock clock) {
        ClockDue old = clock.due();
        DueDate again = days.projectAgain(old.days());
        return again.dueOn().equals(old.days().dueOn()) ? old.confirmed(again) : moved(clock, again);
    }

    private ClockDue moved(StatutoryClock clock, DueDate to) {
        return counted(clock.purpose(), to, clock.due().policyKey(), clock.due().policyItem());
    }

    /** With both ways of counting beside the one that counts. */
    ClockDue counted(ClockPurpose purpose, DueDate to, String policyKey, UUID policyItem) {
        Instant lateFrom = purpose == ClockPurpose.WAITING ? ClockDue.startOf(to.dueOn()) : ClockDue.endOf(to.dueOn());
        return new ClockDue(
                to,
                null,
                lateFrom,
                to.provisional(),
                counted(to, DayUnit.NATURAL_DAY),
                counted(to, DayUnit.WORKING_DAY),
                policyKey,
                policyItem);
    }

    private static ClockDue lapsing(Lapse lapse, ClockDue old) {
        return lapsing(lapse, old.policyKey(), old.policyItem());
    }

    private static ClockDue lapsing(Lapse lapse, String policyKey, UUID policyItem) {
        return new ClockDue(null, lapse, lapse.end(), false, null, null, policyKey, policyItem);
    }

    /** Months are no number of days. */
    private @Nullable LocalDate counted(DueDate date, DayUnit unit) {
        return switch (date.unit()) {
            case NATURAL_DAY, WORKING_DAY ->
                days.due(date.triggeredOn(), date.length(), unit, RollRule.NONE, date.basis(), date.pauses())
                        .dueOn();
            case MONTH, YEAR -> null;
        };
    }
}
