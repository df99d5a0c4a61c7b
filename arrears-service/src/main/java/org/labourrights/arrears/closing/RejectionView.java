package org.labourrights.arrears.closing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.time.DueDate;

/**
 * The written notice of a refusal.
 *
 * @param noticeDueExplanation by when it had to be given
 */
@Schema(name = "LeadRejectionNotice", description = "不予受理告知书 The written notice of a refusal")
record RejectionView(
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        LeadState state,
        RejectionReason reason,
        @Schema(examples = "您反映的线索不予受理。") String text,
        LocalDate issuedOn,
        DueDate noticeDueExplanation,
        boolean onTime,
        long version) {}
