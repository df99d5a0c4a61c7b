package org.labourrights.inspection.register.item;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.text.FreeText;

/** An item that a place adds to the list. */
@Schema(name = "NewInspectionItem", description = "增列抽查事项 An item that a place adds to the list")
record NewItem(
        @NotNull @Schema(description = "增列地区 Whose list") DivisionCode divisionCode,
        @NotNull @Valid ItemContent content,

        @NotNull @Schema(description = "生效日 First day", examples = "2027-01-01")
        LocalDate validFrom,

        @NotBlank @FreeText(min = 2, max = 300) @Schema(description = "理由 Why", examples = "本市专项整治要求")
        String reason) {}
