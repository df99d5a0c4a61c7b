package org.labourrights.arrears.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** Why the inspection shall file a case. */
@Schema(name = "LeadFilingRequest", description = "提请立案 Why the inspection shall file a case")
record FilingRequest(
        @NotNull @Size(min = 1, max = 20) @Schema(examples = "[\"WAGE_ARREARS\"]")
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z_]{2,39}") String> violationTypes,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "拖欠属实，责令改正后仍未支付")
        String explanation) {}
