package org.labourrights.arrears.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.labourrights.chassis.time.DueDate;

/**
 * When a clock is due, and by which policy row.
 *
 * @param naturalDueOn the due day if every day counted, whatever the policy says
 * @param workingDueOn the due day if working days counted, whatever the policy says
 */
record ClockDue(DueDate date, LocalDate naturalDueOn, LocalDate workingDueOn, String policyKey, UUID policyItem) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The first instant that is late: a due day ends at 24:00. */
    static Instant lateFrom(DueDate date) {
        return date.firstDayLate().atStartOfDay(ZONE).toInstant();
    }
}
