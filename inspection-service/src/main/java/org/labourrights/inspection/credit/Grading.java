package org.labourrights.inspection.credit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** Whom to grade for which year. */
@Schema(name = "CreditGrading", description = "年度守法诚信等级评价 Whom to grade for which year")
record Grading(
        @NotNull UnifiedSocialCreditCode uscc,

        @Schema(description = "评价地 Where it is judged") @NotNull
        DivisionCode divisionCode,

        @Schema(description = "评价年度，须已结束 Year, which is over", examples = "2025") @Min(2000) @Max(2100)
        int year) {}
