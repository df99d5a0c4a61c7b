package org.labourrights.arrears.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.labourrights.chassis.time.DueDate;

/**
 * When a clock is due, and by which policy row.
 *
 * @param lateFrom the first instant that is late: a due day ends at 24:00
 * @param provisional whether a year without a loaded holiday notice was counted
 * @param naturalDueOn the due day if every day counted, whatever the policy says
 * @param workingDueOn the due day if working days counted, whatever the policy says
 */
@Embeddable
record ClockDue(
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "due") DueDate date,
        @Column(name = "due_at") Instant lateFrom,
        boolean provisional,
        @Column(name = "natural_due_on") LocalDate naturalDueOn,
        @Column(name = "working_due_on") LocalDate workingDueOn,
        @Column(name = "policy_key") String policyKey,
        @Column(name = "policy_item") UUID policyItem) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    ClockDue(DueDate date, LocalDate naturalDueOn, LocalDate workingDueOn, String policyKey, UUID policyItem) {
        this(date, lateFrom(date), date.provisional(), naturalDueOn, workingDueOn, policyKey, policyItem);
    }

    /** The first instant that is late. */
    static Instant lateFrom(DueDate date) {
        return date.firstDayLate().atStartOfDay(ZONE).toInstant();
    }

    /** The same due day by a newer calendar. */
    ClockDue confirmed(DueDate again) {
        return new ClockDue(again, lateFrom, again.provisional(), naturalDueOn, workingDueOn, policyKey, policyItem);
    }
}
