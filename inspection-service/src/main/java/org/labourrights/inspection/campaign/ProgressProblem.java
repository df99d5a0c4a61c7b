package org.labourrights.inspection.campaign;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** A line of the problem list (问题清单). */
@Schema(name = "ProgressProblem", description = "问题 A problem that a unit met")
record ProgressProblem(
        @Schema(examples = "部分合作企业未建立用工台账") @NotBlank @FreeText(min = 2, max = 300)
        String description) {}
