package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** To whom a case is handed (移送). */
@Schema(name = "InspectionCaseTransfer", description = "案件移送 To whom it is handed")
record CaseTransfer(
        @Schema(
                description = "接收机关；公安机关即为移送司法 The agency; public security means the judicial way",
                examples = "PUBLIC_SECURITY-150105")
        @NotNull
        @Pattern(regexp = "[A-Z_]{2,30}-[0-9L]{6}(-[1-9][0-9]?)?")
        String toAgencyId,

        @Schema(examples = "涉嫌拒不支付劳动报酬罪") @NotBlank @ConfidentialText(max = 1000)
        String reason) {

    boolean judicial() {
        return toAgencyId.startsWith("PUBLIC_SECURITY-");
    }
}
