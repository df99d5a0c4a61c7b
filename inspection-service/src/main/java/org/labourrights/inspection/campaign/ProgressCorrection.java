package org.labourrights.inspection.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What is to stand in place of what a unit reported, and why. */
@Schema(name = "ProgressCorrection", description = "更正推进情况 The whole report as it is to be, and why")
record ProgressCorrection(
        @NotNull @Valid ProgressContent content,

        @Schema(description = "更正理由 Why", examples = "企业数量统计有误") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
