package org.labourrights.arrears.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.labourrights.arrears.lead.LeadDeadlines;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;

/**
 * Sets the three clocks, all counted from receipt (当日受理、次日对接、3日反馈); pure. Whether the days are natural or working
 * days, and whether a due day rolls, is the policy's.
 */
final class LeadClockRule {

    private final DueDateRule rule;

    LeadClockRule(DueDateRule rule) {
        this.rule = rule;
    }

    LeadDeadlines set(Instant receivedAt, ClockPolicy policy) {
        LocalDate trigger = trigger(receivedAt, policy);
        return new LeadDeadlines(
                due(trigger, policy.accept()), due(trigger, policy.connect()), due(trigger, policy.feedback()));
    }

    private static LocalDate trigger(Instant receivedAt, ClockPolicy policy) {
        ZonedDateTime local = receivedAt.atZone(ClockSource.ZONE);
        LocalTime cutoff = policy.cutoff();
        boolean late = cutoff != null && local.toLocalTime().isAfter(cutoff);
        return late ? local.toLocalDate().plusDays(1) : local.toLocalDate();
    }

    private DueDate due(LocalDate trigger, ClockPolicy.Period period) {
        return rule.due(trigger, period.days(), period.unit(), period.roll(), period.basis());
    }
}
