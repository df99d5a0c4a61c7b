package org.labourrights.reporting.risk;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.labourrights.kernel.directory.RiskLevel;

/**
 * The composite of one computation (综合风险).
 *
 * @param status MEASURED, or NOT_APPLICABLE when no weighted indicator could be measured
 * @param score weighted points divided by the weights, 0–100, two decimals HALF_UP; null unless measured
 * @param points weighted points, exact
 * @param weight sum of the weights that were measured, exact
 * @param level null only when nothing at all could be measured
 * @param liftedByRed whether a RED indicator lifted the level above what the score alone gives
 */
public record Composite(
        ReadingStatus status,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal score,

        long points,
        long weight,
        @Nullable RiskLevel level,
        boolean liftedByRed) {}
