package org.labourrights.chassis.clock;

import java.util.UUID;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.time.RollRule;

/**
 * The length of a clock as a policy row gives it (RU-19: each clock explains itself by its own row).
 *
 * @param length 0 or more, in units; 0 days is the trigger day itself
 * @param basis source of the row
 * @param policyItem id of the row, which the clock keeps
 */
public record ClockPeriod(int length, ClockUnit unit, RollRule roll, String basis, String policyKey, UUID policyItem) {

    /** Length, unit and source of one row; the roll is that of the unit. */
    static ByPlace<ClockPeriod> of(PolicyKey<Integer> key) {
        return (policies, division, on) -> {
            PolicyRow<Integer> row = policies.row(key, division, on);
            ClockUnit unit = ClockUnit.valueOf(row.item().unit());
            return new ClockPeriod(row.value(), unit, unit.roll(), row.sourceTag(), row.key(), row.id());
        };
    }

    /** The same period with another roll. */
    public ClockPeriod rolling(RollRule other) {
        return new ClockPeriod(length, unit, other, basis, policyKey, policyItem);
    }
}
