package org.labourrights.arrears.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.identifier.Yuan;

/** What a phone shows of a report; neither persons nor the employer. */
@Schema(name = "ReportState", description = "反映事项办理进度 How far a report has come")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportState(
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        LeadState status,
        @Nullable LeadOutcome outcome,
        Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant connectedAt,
        @Nullable Instant feedbackAt,
        LocalDate feedbackDueOn,
        Yuan paidAmount) {

    public static ReportState of(ArrearsLead lead) {
        return new ReportState(
                lead.leadNo(),
                lead.state(),
                lead.facts().outcome(),
                lead.facts().receivedAt(),
                lead.milestones().accept().at(),
                lead.milestones().connect().at(),
                lead.milestones().feedback().at(),
                lead.milestones().deadlines().feedback().dueDate(),
                lead.facts().paidAmount());
    }
}
