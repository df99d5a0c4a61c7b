package org.labourrights.arrears.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer as the reporter reads it: what was said, and not by whom.
 *
 * @param text absent once the retention is over
 */
@Schema(name = "LeadAnswer", description = "给反映人的答复 An answer to the reporter")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeadAnswer(
        Instant answeredAt,
        FeedbackStage stage,
        @Schema(examples = "已与单位对接，正在核实工资发放记录") @Nullable String text) {

    static LeadAnswer of(LeadFeedback feedback) {
        return new LeadAnswer(
                feedback.feedbackAt(), feedback.stage(), feedback.content().orElse(null));
    }
}
