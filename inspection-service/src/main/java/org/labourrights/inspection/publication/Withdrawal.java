package org.labourrights.inspection.publication;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Why something is not published, or not any more. */
@Schema(name = "PublicationWithdrawal", description = "撤下 Why something is not published, or not any more")
record Withdrawal(
        @Schema(description = "撤下理由 Why", examples = "处罚决定被依法撤销") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
