package org.labourrights.inspection.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** How it is decided, and why (处理决定). */
@Schema(name = "InspectionCaseDecision", description = "处理决定 How it is decided")
record Decision(
        @NotNull Outcome outcome,

        @Schema(
                description = "事实、理由和依据，载入决定书 Facts, reasons and basis, as the paper says them",
                examples = "违法事实清楚，证据确凿")
        @NotBlank
        @ConfidentialText(max = 4000)
        String reason) {

    /** 处理结果. */
    @Schema(name = "InspectionCaseDecisionOutcome")
    enum Outcome {
        PENALTY,
        TREATMENT_DECISION,
        NO_PENALTY;

        CaseOutcome outcome() {
            return CaseOutcome.valueOf(name());
        }
    }

    /** Never the words, in no log line. */
    @Override
    public String toString() {
        return "Decision[" + outcome + "]";
    }
}
