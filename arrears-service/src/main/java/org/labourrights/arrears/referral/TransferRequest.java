package org.labourrights.arrears.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** To whom a lead is handed on. */
@Schema(name = "LeadTransferRequest", description = "移送转办 To whom a lead is handed on")
record TransferRequest(
        @NotNull
        @Size(max = 40)
        @Pattern(regexp = "[A-Z_0-9]+-[0-9L]{6}(-[1-9][0-9]?)?")
        @Schema(examples = "HRSS-150105")
        String toAgencyId,

        @NotNull TransferReason reason,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "用工地在赛罕区，由用工地部门办理")
        String explanation) {}
