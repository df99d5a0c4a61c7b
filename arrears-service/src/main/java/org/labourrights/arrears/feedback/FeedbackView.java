package org.labourrights.arrears.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadChannel;

/** An answer as officers read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LeadFeedback", description = "反馈记录 An answer to the reporter")
record FeedbackView(
        UUID id,
        Instant feedbackAt,
        FeedbackStage stage,
        @Schema(examples = "已与单位对接，正在核实工资发放记录") @Nullable String content,

        @Schema(
                description =
                        "发送去向：工单号、PHONE（电话）或 RECEIPT（查询码） Where it went: the ticket, the telephone, or the receipt code",
                examples = "PHONE")
        @Nullable
        String sentTo,

        @Schema(description = "原渠道 The channel that the lead came from")
        LeadChannel channelBack,

        @Schema(description = "登记人员 Who gave it", examples = "officer-152921-7")
        String officerId,

        @Schema(description = "渠道取得时间 When the system of the ticket had it") @Nullable
        Instant deliveredAt,

        @Schema(description = "反映人首次阅读时间 When the reporter first read it") @Nullable
        Instant readAt) {

    /** @param texts whether the reader may have the content */
    static FeedbackView of(LeadFeedback feedback, boolean texts) {
        return new FeedbackView(
                feedback.id(),
                feedback.feedbackAt(),
                feedback.stage(),
                texts ? feedback.content().orElse(null) : null,
                feedback.sentTo().orElse(null),
                feedback.channelBack(),
                feedback.recordedBy(),
                feedback.deliveredAt().orElse(null),
                feedback.readAt().orElse(null));
    }
}
