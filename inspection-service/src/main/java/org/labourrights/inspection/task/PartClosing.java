package org.labourrights.inspection.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/** What an agency says when it closes its part; which of it must be said is policy ({@link TaskKeys#REQUIRED}). */
@Schema(name = "TaskPartClosing", description = "部门办结本部分 An agency closes its part")
record PartClosing(
        @Schema(description = "处理意见 Conclusion", examples = "责令限期改正") @Nullable @FreeText(min = 2, max = 2000)
        String conclusion,

        @Schema(description = "依据 Legal basis", examples = "劳动保障监察条例第十八条") @Nullable @FreeText(min = 2, max = 500)
        String basis,

        @Schema(description = "后续措施 What follows", examples = "三十日后回访") @Nullable @FreeText(min = 2, max = 2000)
        String followUp) {

    @Nullable
    String of(PartStatement statement) {
        return switch (statement) {
            case CONCLUSION -> conclusion;
            case BASIS -> basis;
            case FOLLOW_UP -> followUp;
        };
    }

    static String member(PartStatement statement) {
        return switch (statement) {
            case CONCLUSION -> "conclusion";
            case BASIS -> "basis";
            case FOLLOW_UP -> "followUp";
        };
    }
}
