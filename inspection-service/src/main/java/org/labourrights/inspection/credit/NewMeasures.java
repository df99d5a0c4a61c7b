package org.labourrights.inspection.credit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Which agencies are asked for what. */
@Schema(name = "NewCreditMeasures", description = "联合惩戒或激励的请求 Which agencies are asked for what")
record NewMeasures(
        @NotNull MeasurePurpose purpose,

        @Schema(description = "应采取措施的机关 Agencies that must act") @NotEmpty @Size(max = 30)
        List<@NotNull @Pattern(regexp = "[A-Z_]+-[0-9]{6}") String> agencyIds,

        @Schema(description = "措施 What they are asked for", examples = "限制参加政府采购和评优评先")
        @NotBlank
        @FreeText(min = 2, max = 500)
        String measure) {}
