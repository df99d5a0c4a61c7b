package org.labourrights.inspection.task;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Why a part that was closed is open again. */
@Schema(name = "TaskPartReopening", description = "重新办理本部分 A part is open again")
record PartReopening(
        @Schema(examples = "处理意见有误") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
