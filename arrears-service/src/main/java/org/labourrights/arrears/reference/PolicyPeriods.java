package org.labourrights.arrears.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;

/** Due dates whose length and unit are one policy row, for example {@code lead.objectionDays} in working days. */
@ApplicationScoped
public class PolicyPeriods {

    private final Policies policies;
    private final DueDateRule rule;

    PolicyPeriods(Policies policies, DueDateRule rule) {
        this.policies = policies;
        this.rule = rule;
    }

    /** The length alone, where the unit is known to whoever asks. */
    public int length(PolicyKey<Integer> key, DivisionCode division, LocalDate on) {
        return policies.value(key, division, on);
    }

    /** Natural days that end on a rest day roll forward; working days never end on one. */
    public DueDate due(PolicyKey<Integer> key, DivisionCode division, LocalDate trigger) {
        PolicyRow<Integer> row = policies.row(key, division, trigger);
        DayUnit unit = row.dayUnit();
        RollRule roll = unit == DayUnit.WORKING_DAY ? RollRule.NONE : RollRule.FORWARD;
        return rule.due(trigger, row.value(), unit, roll, row.sourceTag());
    }
}
