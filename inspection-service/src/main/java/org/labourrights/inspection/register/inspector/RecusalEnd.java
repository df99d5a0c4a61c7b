package org.labourrights.inspection.register.inspector;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Why a recusal ends. */
@Schema(name = "RecusalEnd", description = "终止回避 Why a recusal ends, also when it was entered by mistake")
record RecusalEnd(
        @NotBlank @FreeText(min = 2, max = 300) @Schema(description = "理由 Why", examples = "回避情形已消除")
        String reason) {}
