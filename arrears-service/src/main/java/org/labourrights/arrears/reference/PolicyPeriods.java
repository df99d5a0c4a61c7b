package org.labourrights.arrears.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyItem;
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
    public int length(String key, DivisionCode division, LocalDate on) {
        return policies.resolve(key, division, on).integer();
    }

    /** Natural days that end on a rest day roll forward; working days never end on one. */
    public DueDate due(String key, DivisionCode division, LocalDate trigger) {
        PolicyItem item = policies.resolve(key, division, trigger);
        DayUnit unit = DayUnit.valueOf(item.unit());
        RollRule roll = unit == DayUnit.WORKING_DAY ? RollRule.NONE : RollRule.FORWARD;
        return rule.due(trigger, item.integer(), unit, roll, item.sourceTag());
    }
}
