package org.labourrights.arrears.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadState;

/** A lead that may be about the same matter. */
@Schema(name = "DuplicateLead", description = "疑似重复线索 A lead that may be about the same matter")
public record DuplicateView(
        UUID id,
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        LeadChannel channel,
        LeadState state,
        Instant receivedAt) {

    static DuplicateView of(ArrearsLead lead) {
        return new DuplicateView(
                lead.id(),
                lead.leadNo(),
                lead.facts().channel(),
                lead.state(),
                lead.facts().receivedAt());
    }
}
