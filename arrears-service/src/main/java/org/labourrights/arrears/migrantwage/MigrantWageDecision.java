package org.labourrights.arrears.migrantwage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.arrears.lead.MigrantWage;
import org.labourrights.chassis.text.ConfidentialText;

/** What somebody decided, and what it rests on. */
@Schema(name = "MigrantWageDecision", description = "是否农民工工资的认定 Whether wages of migrant workers are owed, and why")
record MigrantWageDecision(
        @NotNull MigrantWage migrantWage,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "经核对用工台账，均为农村户籍")
        String explanation) {}
