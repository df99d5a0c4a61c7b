package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.text.ConfidentialText;

/** A penalty that becomes less after the party was heard. */
@Schema(name = "CasePenaltyReduction", description = "调整拟处罚 Another amount, with its reason")
record PenaltyReduction(
        @NotNull Yuan amount,

        @Schema(examples = "听取陈述申辩后从轻") @NotBlank @ConfidentialText(max = 1000)
        String amountReason) {}
