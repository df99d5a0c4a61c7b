package org.labourrights.chassis.clock;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.DayType;

/**
 * One day of a clock.
 *
 * @param count which day of the period it is; absent when it does not count
 * @param name of the holiday, or why the clock stood
 */
@Schema(name = "ClockDay", description = "时限逐日说明 One day of the count")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockDay(
        LocalDate date,
        DayType dayType,
        Role role,
        @Schema(examples = "1") @Nullable Integer count,
        @Schema(examples = "国庆节") @Nullable String name) {

    /** What the day is to the count. */
    public enum Role {
        /** Sets the period off; not counted. */
        TRIGGER,
        COUNTED,
        /** Rest day or holiday of a period in working days. */
        SKIPPED,
        /** The clock stood. */
        PAUSED,
        /** The period would end on it, but it is no working day. */
        ROLLED,
        /** Not counted any more: the working day to which the end has moved. */
        MOVED_TO
    }
}
