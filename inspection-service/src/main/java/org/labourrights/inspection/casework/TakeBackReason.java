package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Something was recorded wrongly. */
@Schema(name = "InspectionCaseTakeBack", description = "撤销误记 It was recorded wrongly")
record TakeBackReason(
        @Schema(examples = "误将他案的付款登记在本案") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
