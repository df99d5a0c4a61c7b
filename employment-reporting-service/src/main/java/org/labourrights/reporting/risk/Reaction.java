package org.labourrights.reporting.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;

/**
 * The reaction to a level (响应): what to do and by when.
 *
 * @param actions codes of what the bureau is asked to do
 * @param dueOn last day for it
 * @param due how {@code dueOn} was counted; absent when it is the end of the next period
 */
record Reaction(
        List<String> actions, LocalDate dueOn, @Nullable DueDate due) {

    /**
     * @param raisedOn trigger day, not counted
     * @param nextPeriodEnd last day of the period after the assessed one
     */
    static Reaction of(ReactionPolicy policy, LocalDate raisedOn, LocalDate nextPeriodEnd, DueDateRule rule) {
        Integer days = policy.workingDays();
        if (days == null) {
            return new Reaction(policy.actions(), nextPeriodEnd, null);
        }
        DueDate due = rule.due(raisedOn, days, DayUnit.WORKING_DAY, RollRule.NONE, policy.basis());
        return new Reaction(policy.actions(), due.dueOn(), due);
    }
}
