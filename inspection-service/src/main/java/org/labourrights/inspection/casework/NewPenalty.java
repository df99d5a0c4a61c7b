package org.labourrights.inspection.casework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.text.ConfidentialText;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/** A penalty for one of the violations, within the benchmark. */
@Schema(name = "NewCasePenalty", description = "拟处罚 A penalty for one violation, with the reasons of each step")
record NewPenalty(
        @NotNull ViolationType violationType,
        @NotNull Severity severity,
        @Schema(examples = "12") @Min(1) @Max(1_000_000) int workerCount,
        @NotNull Yuan amount,

        @Schema(description = "裁量等级的理由 Why this severity", examples = "涉及人数较少，及时改正")
        @NotBlank
        @ConfidentialText(max = 1000)
        String gradeReason,

        @Schema(description = "数额的理由 Why this amount", examples = "主动支付加班报酬，取幅度下限")
        @NotBlank
        @ConfidentialText(max = 1000)
        String amountReason) {}
