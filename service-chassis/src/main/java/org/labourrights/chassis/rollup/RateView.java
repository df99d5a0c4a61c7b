package org.labourrights.chassis.rollup;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/** A rate with its exact numerator and denominator. */
@Schema(name = "RateStatistic", description = "A rate (比率) as numerator and denominator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RateView(
        Instant asOf,
        DivisionCode division,
        @Schema(examples = "呼和浩特市") String divisionName,
        @Schema(examples = "K-10") String kpi,
        @Schema(examples = "2026Q3") @Nullable String period,
        Row total,
        List<Row> rows,

        @Schema(description = "Booked in this period, but belonging to a frozen one") @Nullable
        List<Correction> corrections) {

    /** The same with other rows. */
    public RateView withRows(List<Row> others) {
        return new RateView(asOf, division, divisionName, kpi, period, total, others, corrections);
    }

    /**
     * @param percent two decimals HALF_UP, for display only; absent without a denominator: no data is neither 0 % nor
     *     100 %
     * @param target percentage that the division is to reach; absent where no policy sets one
     * @param met whether the exact fraction reaches it, however it is rounded; absent without target or denominator
     */
    @Schema(name = "RateRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            @Schema(examples = "150105") String key,
            @Schema(examples = "赛罕区") String name,
            @Schema(examples = "47") long numerator,
            @Schema(examples = "50") long denominator,

            @Schema(type = SchemaType.STRING, examples = "94.00") @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal percent,

            @Schema(type = SchemaType.STRING, examples = "98", description = "目标 Target in percent")
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Nullable
            BigDecimal target,

            @Schema(examples = "false", description = "是否达标，按精确分数 Whether the exact fraction reaches it") @Nullable
            Boolean met) {

        /** With its percentage and what the division is to reach. */
        public static Row of(String key, String name, long numerator, long denominator, @Nullable BigDecimal target) {
            return new Row(
                    key,
                    name,
                    numerator,
                    denominator,
                    percent(numerator, denominator),
                    target,
                    target == null || denominator <= 0 ? null : reaches(numerator, denominator, target));
        }

        /** 3752 of 5003 is shown as 75.00 % and misses 75 %. */
        private static boolean reaches(long numerator, long denominator, BigDecimal target) {
            return BigDecimal.valueOf(numerator)
                            .multiply(BigDecimal.valueOf(100))
                            .compareTo(target.multiply(BigDecimal.valueOf(denominator)))
                    >= 0;
        }

        private static @Nullable BigDecimal percent(long numerator, long denominator) {
            return denominator <= 0
                    ? null
                    : BigDecimal.valueOf(numerator)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
        }
    }

    /** @param corrects the frozen period that the counts belong to */
    @Schema(name = "RateCorrection")
    public record Correction(@Schema(examples = "2026Q2") String corrects, long numerator, long denominator) {}
}
