package org.labourrights.arrears.intake;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;

/** What a ticket has become; the same however often it is handed in, because nothing of it ever changes. */
@Schema(name = "TicketReceipt", description = "工单接收回执 What a ticket has become")
record TicketReceipt(
        @Schema(examples = "12345-20260930-000123") String externalNo,
        LeadChannel channel,
        UUID id,
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        Instant receivedAt) {

    static TicketReceipt of(ArrearsLead lead) {
        return new TicketReceipt(
                lead.origin().ticket().orElseThrow(),
                lead.facts().channel(),
                lead.id(),
                lead.leadNo(),
                lead.facts().receivedAt());
    }
}
