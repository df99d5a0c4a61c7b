package org.labourrights.inspection.draw;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.inspection.draw.engine.OfficerReason;

/** A drawn inspector who does not go. */
@Schema(name = "DrawOfficerReplacement", description = "替换执法人员 A drawn inspector who does not go")
record OfficerReplacement(
        @NotNull UnifiedSocialCreditCode uscc,

        @Schema(description = "公开编号 Public number", examples = "HRSS-150105-001")
        @NotNull
        @Pattern(regexp = OfficerNo.PATTERN)
        String officerNo,

        @NotNull OfficerReason reason,

        @Schema(description = "说明，向社会公开 For everybody to read", examples = "抽签后申报回避")
        @NotNull
        @OneLine
        @FreeText(max = 500)
        String note) {}
