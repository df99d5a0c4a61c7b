package org.labourrights.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * Minimum wage of a place of work over the months of a period: the mean of the standards of its months.
 *
 * @param monthly yuan a month; null when the table has no standard for some month
 * @param hourly yuan an hour; null with {@code monthly}
 * @param validFrom since when the last of the standards holds; null without one
 * @param stale whether a standard should have been adjusted by then (最低工资规定 §10)
 * @param forIncomplete whether the place holds relations that are not fully established to the hourly standard
 * @param workDays working days of a month, by which daily hours become monthly ones
 */
record PlaceWage(
        DivisionCode division,
        @Nullable BigDecimal monthly,
        @Nullable BigDecimal hourly,
        @Nullable LocalDate validFrom,
        boolean stale,
        boolean forIncomplete,
        BigDecimal workDays) {}
