package org.labourrights.inspection.draw;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.inspection.draw.engine.TargetReason;

/** A drawn enterprise that is not inspected. */
@Schema(name = "DrawTargetReplacement", description = "替换检查对象 A drawn enterprise that is not inspected")
record TargetReplacement(
        @NotNull UnifiedSocialCreditCode uscc,
        @NotNull TargetReason reason,

        @Schema(description = "说明，向社会公开 For everybody to read", examples = "经查已于上月注销")
        @NotNull
        @OneLine
        @FreeText(max = 500)
        String note) {}
