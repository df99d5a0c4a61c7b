package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.labourrights.arrears.lead.LeadDeadlines;
import org.labourrights.chassis.clock.ByPlace;
import org.labourrights.chassis.clock.ClockPeriod;
import org.labourrights.chassis.clock.ClockUnit;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.DueDateRule;

/** When the three clocks of receipt are due, by the policy of a place and day; the lead shows them itself. */
@ApplicationScoped
class ReceiptDues {

    private final Policies policies;
    private final LeadClockRule rule;

    ReceiptDues(Policies policies, DueDateRule days) {
        this.policies = policies;
        this.rule = new LeadClockRule(days);
    }

    /** Every clock of receipt has the same first day of validity, that of the acceptance. */
    boolean governed(DivisionCode division, Instant receivedAt) {
        return policies.find(ClockKind.ACCEPT.policyKey(), division, day(receivedAt))
                .isPresent();
    }

    /** The three deadlines of a lead that came in at that instant. */
    LeadDeadlines set(DivisionCode division, Instant receivedAt) {
        LocalDate on = day(receivedAt);
        return rule.set(
                receivedAt,
                new ClockPolicy(
                        own(ClockKind.ACCEPT, division, on),
                        own(ClockKind.CONNECT, division, on),
                        own(ClockKind.FEEDBACK, division, on),
                        policies.value(ClockKeys.CUTOFF, division, on)));
    }

    /**
     * Length and source are those of the clock's own row; unit and roll are common, unless the place has a row of its own
     * for them, which the explanation then names beside the length (RU-19).
     */
    static ByPlace<ClockPeriod> period(ClockKind kind) {
        return (policies, division, on) -> {
            PolicyRow<Integer> length = policies.row(kind.policyKey(), division, on);
            PolicyRow<OwnUnit> unit = policies.row(ClockKeys.ownUnit(kind), division, on);
            PolicyRow<OwnRoll> roll = policies.row(ClockKeys.ownRoll(kind), division, on);
            return new ClockPeriod(
                    length.value(),
                    ClockUnit.of(unit.value().or(policies.value(ClockKeys.UNIT, division, on))),
                    roll.value().or(policies.value(ClockKeys.ROLL, division, on)),
                    length.sourceTag() + own(unit, OwnUnit.COMMON) + own(roll, OwnRoll.COMMON),
                    length.key(),
                    length.id());
        };
    }

    private static <T> String own(PolicyRow<T> row, T common) {
        return row.value() == common ? "" : "; " + row.value() + " " + row.sourceTag();
    }

    private ClockPolicy.Period own(ClockKind kind, DivisionCode division, LocalDate on) {
        ClockPeriod period = period(kind).of(policies, division, on);
        return new ClockPolicy.Period(period.length(), period.unit().days(), period.roll(), period.basis());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ClockSource.ZONE).toLocalDate();
    }
}
