package org.labourrights.arrears.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadDeadlines;
import org.labourrights.chassis.receipt.ReceiptCode;

/**
 * What a ticket has become; the same however often a system hands it in.
 *
 * @param toldReceivedAt where a clock ran ahead of ours
 * @param receiptCode for the reporter, who reads the state with it; null for a bureau that hands an export in
 */
@Schema(name = "TicketReceipt", description = "工单接收回执 What a ticket has become")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TicketReceipt(
        @Schema(examples = "12345-20260930-000123") String externalNo,
        LeadChannel channel,
        UUID id,
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        Instant receivedAt,

        @Nullable
        @Schema(
                description = "所报接收时间晚于本系统时间的，以收到时刻登记，此处列出所报时间 The moment that was told, where it lay "
                        + "ahead of our clock: the ticket counts as received now. Absent otherwise",
                examples = "2026-09-30T16:20:03+08:00")
        Instant toldReceivedAt,

        @Schema(description = "最迟受理日 Accepted by") LocalDate acceptDueOn,
        @Schema(description = "最迟对接日 Connected by") LocalDate connectDueOn,
        @Schema(description = "最迟反馈日 Feedback comes by") LocalDate feedbackDueOn,

        @Nullable
        @Schema(description = "查询码，转告反映人 For the reporter, who reads the state with it", examples = ReceiptCode.EXAMPLE)
        String receiptCode) {

    /** @param told when the ticket says that it was received */
    static TicketReceipt of(ArrearsLead lead, @Nullable Instant told, @Nullable String receiptCode) {
        LeadDeadlines due = lead.milestones().deadlines();
        return new TicketReceipt(
                lead.origin().ticket().orElseThrow(),
                lead.facts().channel(),
                lead.id(),
                lead.leadNo(),
                lead.facts().receivedAt(),
                ahead(lead, told),
                due.accept().dueOn(),
                due.connect().dueOn(),
                due.feedback().dueOn(),
                receiptCode);
    }

    /** The same whenever the ticket is handed in: a lead is never received after its ticket says so for another reason. */
    static @Nullable Instant ahead(ArrearsLead lead, @Nullable Instant told) {
        return told != null
                        && told.truncatedTo(ChronoUnit.MILLIS)
                                .isAfter(lead.facts().receivedAt())
                ? told
                : null;
    }
}
