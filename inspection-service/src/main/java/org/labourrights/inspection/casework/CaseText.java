package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** Words that may name people, and are kept encrypted. */
@Schema(name = "InspectionCaseText", description = "文字 Words that may name people")
record CaseText(
        @Schema(examples = "经调查，2026年4月安排12名劳动者超时加班") @NotBlank @ConfidentialText(max = 4000)
        String content) {

    /** Never the words, in no log line. */
    @Override
    public String toString() {
        return "CaseText[confidential]";
    }
}
