package org.labourrights.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Why a rectification is extended or escalated. */
@Schema(name = "RectificationReason", description = "延期或升级的理由 Why it is extended or escalated")
record RectificationReason(
        @Schema(description = "理由 Why", examples = "系统改造尚需时日，企业已制定计划") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
