package org.labourrights.inspection.credit.blacklist;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** What the enterprise objects. */
@Schema(name = "BlacklistObjection", description = "异议 What the enterprise objects")
record Objection(
        @Schema(description = "异议内容，加密保存 What it says; kept encrypted", examples = "工资已于期限内支付，附银行回单")
        @NotBlank
        @ConfidentialText(min = 2, max = 2000)
        String statement) {}
