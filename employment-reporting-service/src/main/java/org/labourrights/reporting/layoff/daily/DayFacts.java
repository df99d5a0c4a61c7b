package org.labourrights.reporting.layoff.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * What a daily report is held against.
 *
 * @param day the day reported on
 * @param running the plans that ran on it
 * @param before who had left of each plan, by the last report filed on an earlier day; plans without one are absent
 * @param unbroken whether that report is the one of the day before
 */
record DayFacts(LocalDate day, List<RunningPlan> running, Map<UUID, Integer> before, boolean unbroken) {

    /** A plan that runs on the day. */
    record RunningPlan(UUID id, UnifiedSocialCreditCode uscc, int plannedCount, LocalDate startOn) {}

    int leftBefore(UUID plan) {
        return before.getOrDefault(plan, 0);
    }
}
