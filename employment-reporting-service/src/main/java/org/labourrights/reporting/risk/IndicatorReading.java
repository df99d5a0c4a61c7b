package org.labourrights.reporting.risk;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.kernel.directory.RiskLevel;

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

            @Schema(type = SchemaType.STRING, examples = "1430") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal numerator,

            @Schema(type = SchemaType.STRING, examples = "1530") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal denominator,

            @Schema(type = SchemaType.STRING, examples = "93.46") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal value,

            RiskUnit unit) {}

    boolean isAtLeast(RiskLevel floor) {
        return level != null && level.atLeast(floor);
    }
}
