package org.labourrights.arrears.closing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.time.DueDate;

/**
 * The review of a petition.
 *
 * @param dueExplanation by when the opinion is owed; absent once it is given
 * @param result absent until then
 * @param mayAskUntil last day on which the next level may be asked; absent when the matter is final
 */
@Schema(name = "PetitionReview", description = "信访复查、复核 The review of a petition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        UUID leadId,
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        ReviewStage stage,
        LeadState state,
        @Nullable DueDate dueExplanation,
        @Nullable ReviewResult result,
        @Nullable LocalDate mayAskUntil,
        long version) {

    static ReviewView asked(ArrearsLead lead, ReviewStage stage, @Nullable DueDate due) {
        return new ReviewView(lead.id(), lead.leadNo(), stage, lead.state(), due, null, null, lead.version());
    }

    static ReviewView concluded(ArrearsLead lead, ReviewStage stage, ReviewResult result, @Nullable DueDate mayAsk) {
        return new ReviewView(
                lead.id(),
                lead.leadNo(),
                stage,
                lead.state(),
                null,
                result,
                mayAsk == null ? null : mayAsk.dueOn(),
                lead.version());
    }
}
