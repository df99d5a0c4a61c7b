package org.labourrights.reporting.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.Yuan;

/**
 * Minimum wage (最低工资标准) of a place of work on a day.
 *
 * @param monthly for full-time workers with an established labour relation
 * @param hourly for part-time workers and for relations that are not fully established
 * @param sourceTag the notice that sets it
 * @param warnings {@code W-MINWAGE-STALE} if the standard should have been adjusted by that day
 */
@Schema(name = "ReportingMinimumWage")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MinimumWage(
        DivisionCode division,
        Yuan monthly,
        Yuan hourly,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String sourceTag,
        List<String> warnings) {
    /** The standard is older than the law lets it become. */
    public static final String STALE = "W-MINWAGE-STALE";

    public MinimumWage {
        warnings = List.copyOf(warnings);
    }
}
