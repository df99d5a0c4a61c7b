package org.labourrights.arrears.referral;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** What the other agency says to a transfer. */
@Schema(name = "LeadTransferAnswer", description = "接收答复 Answer of the agency to a transfer")
record TransferAnswer(
        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "已接收，由监察大队办理")
        String note) {}
