package org.labourrights.inspection.register.item;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What an item is to say from a day on; all of it. */
@Schema(name = "InspectionItemChange", description = "修订抽查事项 What an item is to say from a day on; all of it")
record ItemChange(
        @NotNull @Valid ItemContent content,

        @NotNull @Schema(description = "生效日 First day", examples = "2027-01-01")
        LocalDate validFrom,

        @NotBlank @FreeText(min = 2, max = 300) @Schema(description = "理由 Why", examples = "依据更新")
        String reason) {}
