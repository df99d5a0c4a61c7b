package org.labourrights.arrears.feedback;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which answers a system has. */
@Schema(name = "TicketAnswerReceipt", description = "已取得的答复 Answers that the system has")
record TicketAnswerReceipt(
        @NotNull @Size(min = 1, max = 500) @Schema(examples = "[\"01980f3a-7c11-7d52-9a55-2f5b2a1f7c11\"]")
        List<@NotNull UUID> answers) {}
