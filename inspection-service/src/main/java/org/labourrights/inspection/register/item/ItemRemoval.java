package org.labourrights.inspection.register.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** From when and why an item is off the list. */
@Schema(name = "InspectionItemRemoval", description = "移出清单 From when and why an item is off the list")
record ItemRemoval(
        @NotNull @Schema(description = "自该日起移出 First day without it", examples = "2027-01-01")
        LocalDate removedOn,

        @NotBlank @FreeText(min = 2, max = 300) @Schema(description = "理由 Why", examples = "专项整治结束")
        String reason) {}
