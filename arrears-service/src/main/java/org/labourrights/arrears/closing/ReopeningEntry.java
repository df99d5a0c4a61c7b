package org.labourrights.arrears.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** Why a closed lead goes on. */
@Schema(name = "LeadReopening", description = "重新办理 Why a closed lead goes on")
record ReopeningEntry(
        @NotNull ReopenReason reason,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "单位未按协议支付第二期")
        String explanation) {}
