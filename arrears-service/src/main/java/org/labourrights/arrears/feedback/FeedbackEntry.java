package org.labourrights.arrears.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** An answer to the reporter as the officer enters it. */
@Schema(name = "LeadFeedbackEntry", description = "反馈登记 An answer to the reporter")
record FeedbackEntry(
        @NotNull FeedbackStage stage,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "已与单位对接，正在核实工资发放记录")
        String content) {}
