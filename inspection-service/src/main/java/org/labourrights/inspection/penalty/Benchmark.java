package org.labourrights.inspection.penalty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/**
 * One row of the discretion benchmark (裁量基准): how much for a violation of a severity.
 *
 * @param basis whether the amounts are for each worker
 * @param legalBasis article as papers name it
 */
@Schema(name = "DiscretionBenchmark", description = "裁量基准 How much may be fined for a violation of that severity")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Benchmark(
        UUID id,
        ViolationType violationType,
        Severity severity,
        FineBasis basis,
        Yuan least,
        Yuan most,
        @Schema(examples = "《劳动保障监察条例》第二十五条") String legalBasis,
        @Schema(examples = "LAW 劳动保障监察条例 §25 · V") String sourceTag,
        DivisionCode division,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The least for so many workers. */
    public Yuan least(int workers) {
        return times(least, workers);
    }

    /** The most for so many workers. */
    public Yuan most(int workers) {
        return times(most, workers);
    }

    /** Whether an amount for so many workers lies within it, the bounds included [R-T8]. */
    public boolean allows(Yuan amount, int workers) {
        return amount.compareTo(least(workers)) >= 0 && amount.compareTo(most(workers)) <= 0;
    }

    private Yuan times(Yuan each, int workers) {
        return basis == FineBasis.TOTAL ? each : new Yuan(each.value().multiply(BigDecimal.valueOf(workers)));
    }
}
