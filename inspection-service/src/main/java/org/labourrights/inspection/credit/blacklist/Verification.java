package org.labourrights.inspection.credit.blacklist;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What the verification of an objection found. */
@Schema(name = "BlacklistVerification", description = "异议核查 What the verification of the objection found")
record Verification(
        @Schema(description = "核查结果 What was found", examples = "回单所载款项不是工资，异议不成立")
        @NotBlank
        @FreeText(min = 2, max = 1000)
        String findings) {}
