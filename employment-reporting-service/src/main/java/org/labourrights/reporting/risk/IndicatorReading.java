package org.labourrights.reporting.risk;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one indicator says.
 *
 * @param level null unless measured
 * @param value in {@code unit}, two decimals HALF_UP; null unless measured
 * @param decidedBy the compared figure that set the level
 * @param threshold the limit that was reached, for example {@code "<95"}; null while GREEN
 */
public record IndicatorReading(
        Indicator indicator,
        ReadingStatus status,
        @Nullable RiskLevel level,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal value,

        RiskUnit unit,
        @Nullable String decidedBy,
        @Nullable String threshold,
        int weight,
        List<PartReading> parts) {

    /** One compared figure with its exact fraction. */
    public record PartReading(
            String name,
            ReadingStatus status,
            @Nullable RiskLevel level,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal numerator,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal denominator,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal value,

            RiskUnit unit) {}

    boolean isAtLeast(RiskLevel floor) {
        return level != null && level.atLeast(floor);
    }
}
