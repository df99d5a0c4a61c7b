package org.labourrights.arrears.closing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.time.DueDate;

/**
 * The review of a petition.
 *
 * @param due by when the opinion is owed; absent once it is given
 * @param result absent until then
 */
@Schema(name = "PetitionReview", description = "信访复查 The review of a petition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        UUID leadId,
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        LeadState status,
        @Nullable DueDate due,
        @Nullable ReviewResult result,
        long version) {

    static ReviewView of(ArrearsLead lead, @Nullable DueDate due, @Nullable ReviewResult result) {
        return new ReviewView(lead.id(), lead.leadNo(), lead.state(), due, result, lead.version());
    }
}
