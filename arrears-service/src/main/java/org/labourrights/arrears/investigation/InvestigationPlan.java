package org.labourrights.arrears.investigation;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** How the facts shall be found out. */
@Schema(name = "LeadInvestigationPlan", description = "调查方案 How the facts shall be found out")
record InvestigationPlan(
        @NotBlank @ConfidentialText(max = 4000) @Schema(examples = "调取五至七月工资台账，询问站长与三名骑手")
        String plan) {}
