package org.labourrights.inspection.finding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.inspection.violation.FindingClass;

/** What the study of a complex finding came to. */
@Schema(name = "StudyConclusion", description = "研究结论 What the study of a complex finding came to")
record StudyConclusion(
        @Schema(description = "认定为违法或违规；无须处理的不填 ILLEGAL or IRREGULAR; absent when nothing follows") @Nullable
        FindingClass findingClass,

        @Schema(description = "能否改正，缺省为能 Whether it can be rectified; yes unless told") @Nullable
        Boolean curable,

        @Schema(description = "整改期限（自然日） Term in natural days; by the policy unless told", examples = "30")
        @Nullable
        @Min(1)
        @Max(365)
        Integer rectificationDays,

        @Schema(description = "工作意见和后续措施 Opinion and what follows", examples = "省厅答复算法规则不违反强制性规定，指导企业完善申诉渠道")
        @NotBlank
        @FreeText(min = 2, max = 2000)
        String explanation) {}
