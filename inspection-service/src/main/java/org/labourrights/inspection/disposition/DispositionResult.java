package org.labourrights.inspection.disposition;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What came of a disposition. */
@Schema(name = "DispositionResult", description = "办理结果 What came of it")
record DispositionResult(
        @Schema(description = "结果 Result", examples = "企业已书面反馈整改计划") @NotBlank @FreeText(min = 2, max = 1000)
        String result) {}
