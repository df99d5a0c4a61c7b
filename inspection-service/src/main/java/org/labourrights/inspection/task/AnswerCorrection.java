package org.labourrights.inspection.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.ConfidentialText;
import org.labourrights.chassis.text.FreeText;

/** A person corrects an answer, or settles which of several holds. */
@Schema(name = "AnswerCorrection", description = "更正检查结果或裁定不一致 Corrects an answer, or settles a contradiction")
record AnswerCorrection(
        @Schema(examples = "CHK-05") @NotNull @Pattern(regexp = TaskOrder.ITEM)
        String itemCode,

        @NotNull ChecklistResult result,

        @Schema(description = "谁的结论 Whose answer it is", examples = "HRSS-150105-001")
        @NotNull
        @Pattern(regexp = TaskOrder.OFFICER)
        String officerNo,

        @Nullable @ConfidentialText(min = 1, max = 2000) String note,

        @Schema(examples = "两人结论不一致，复核合同原件后更正") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
