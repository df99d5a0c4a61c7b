package org.labourrights.inspection.credit.blacklist;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** That what the listing rested on was revoked. */
@Schema(name = "BlacklistRevocation", description = "撤销列入 What the listing rested on was revoked")
record Revocation(
        @Schema(description = "撤销理由 Why", examples = "责令支付文书经复议撤销") @NotBlank @FreeText(min = 2, max = 1000)
        String reason) {}
