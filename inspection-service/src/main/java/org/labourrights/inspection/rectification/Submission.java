package org.labourrights.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** What the enterprise says it did. */
@Schema(name = "RectificationSubmission", description = "提交整改情况 What the enterprise says it did")
record Submission(
        @Schema(description = "整改情况，加密保存 What was done, stored encrypted", examples = "已制定轮休办法并向骑手公示")
        @NotBlank
        @ConfidentialText(min = 2, max = 4000)
        String statement) {

    /** Never the words, in no log line. */
    @Override
    public String toString() {
        return "Submission[confidential]";
    }
}
