package org.labourrights.arrears.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the other agency says to a transfer. */
@Schema(name = "LeadTransferAnswer", description = "接收答复 Answer of the agency to a transfer")
record TransferAnswer(
        @NotBlank @Size(max = 2000) @Schema(examples = "已接收，由监察大队办理")
        String remark) {}
