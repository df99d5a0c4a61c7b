package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Why, in words that name nobody. */
@Schema(name = "InspectionCaseReason", description = "理由 Why")
record CaseReason(
        @Schema(examples = "当事人主体已灭失") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
