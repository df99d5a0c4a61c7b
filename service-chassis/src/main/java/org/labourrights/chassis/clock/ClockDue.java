package org.labourrights.chassis.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.DueDate;

/**
 * When a clock is due, and by which policy row: a count of days or, for minutes and hours, a lapse.
 *
 * @param lateFrom the first instant that is late, as a due day ends at 24:00; of a waiting period the first that is permitted
 * @param provisional whether a year without a loaded holiday notice was counted
 * @param naturalDueOn the due day if every day counted, whatever the policy says; of periods in days alone
 * @param workingDueOn the due day if working days counted, whatever the policy says; of periods in days alone
 */
@Embeddable
public record ClockDue(
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "due") @Nullable
        DueDate date,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "lapse") @Nullable
        Lapse lapse,

        @Column(name = "due_at") Instant lateFrom,
        boolean provisional,
        @Column(name = "natural_due_on") @Nullable LocalDate naturalDueOn,
        @Column(name = "working_due_on") @Nullable LocalDate workingDueOn,
        @Column(name = "policy_key") String policyKey,
        @Column(name = "policy_item") UUID policyItem) {

    /** The first instant after the day. */
    static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ClockSource.ZONE).toInstant();
    }

    static LocalDate day(Instant at) {
        return at.atZone(ClockSource.ZONE).toLocalDate();
    }

    static String extended(String basis, int by, String source) {
        return basis + "; +" + by + " " + source;
    }

    /** The same due day by a newer calendar. */
    ClockDue confirmed(DueDate again) {
        return new ClockDue(
                again, null, lateFrom, again.provisional(), naturalDueOn, workingDueOn, policyKey, policyItem);
    }

    /** The last day in time; of a waiting period the first that is permitted. */
    public LocalDate dueOn() {
        // What ends with a day ends on it and not on the next.
        return date == null ? day(lateFrom.minusNanos(1)) : date.dueOn();
    }

    /**
     * The count in days, months or years.
     *
     * @throws NullPointerException if it is counted in minutes or hours
     */
    public DueDate days() {
        return Objects.requireNonNull(date, "a lapse is no count of days");
    }
}
