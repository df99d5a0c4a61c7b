package org.labourrights.inspection.casework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.inspection.violation.ViolationType;

/** What a case is about was recorded wrongly, or has become clearer. */
@Schema(name = "InspectionCaseCorrection", description = "案情更正 What a case is about, corrected")
record CaseCorrection(
        @NotNull @Size(min = 1, max = 24) List<@NotNull ViolationType> violationTypes,
        @Schema(examples = "12") @Min(0) @Max(1_000_000) int workerCount,
        @Nullable Yuan amount,

        @Schema(description = "是否涉及农民工工资；不明的不填 Whether wages of migrant workers are concerned") @Nullable
        Boolean ruralWorkers,

        @Schema(examples = "经核对工资台账，人数有误") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
