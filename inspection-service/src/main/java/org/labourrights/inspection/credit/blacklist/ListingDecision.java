package org.labourrights.inspection.credit.blacklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Whether the enterprise is listed. */
@Schema(name = "BlacklistDecision", description = "列入决定 Whether the enterprise is listed")
record ListingDecision(
        @Schema(description = "是否列入 Whether it is listed") @NotNull
        Boolean listed,

        @Schema(description = "决定理由 Why", examples = "符合列入情形，异议不成立") @NotBlank @FreeText(min = 2, max = 1000)
        String reason) {}
