package org.labourrights.arrears.screening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** What a person decided on a screening. */
@Schema(name = "CrimeScreeningDecision", description = "筛查决定 What a person decided on a screening")
record DecisionEntry(
        @NotNull CrimeDecision decision,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "经审查符合移送条件，移送公安机关")
        String explanation) {}
