package org.labourrights.arrears.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer on its way back to the system that handed the ticket in.
 *
 * @param text for the reporter, word for word
 */
@Schema(name = "TicketAnswer", description = "工单答复 An answer to a ticket, for its reporter")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TicketAnswer(
        UUID id,

        @Schema(description = "外部工单号 Number of the ticket", examples = "12345-20260930-000123") @Nullable
        String externalNo,

        Instant answeredAt,
        FeedbackStage stage,

        @Schema(description = "转告反映人的文字 For the reporter, word for word", examples = "已与单位对接，正在核实工资发放记录") @Nullable
        String text,

        @Schema(description = "渠道取得时间 When the system had it") @Nullable
        Instant deliveredAt) {

    static TicketAnswer of(LeadFeedback feedback) {
        return new TicketAnswer(
                feedback.id(),
                feedback.sentTo().orElse(null),
                feedback.feedbackAt(),
                feedback.stage(),
                feedback.content().orElse(null),
                feedback.deliveredAt().orElse(null));
    }
}
