package org.labourrights.arrears.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.feedback.LeadAnswer;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.identifier.Yuan;

/** What a phone shows of a report; no persons and no employer, but what the bureau itself wrote to the reporter. */
@Schema(name = "ReportState", description = "反映事项办理进度 How far a report has come")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReportState(
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,
        LeadState state,
        @Nullable LeadOutcome outcome,
        Instant receivedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant connectedAt,
        @Nullable Instant feedbackAt,
        LocalDate feedbackDueOn,
        Yuan paidAmount,

        @Schema(description = "给反映人的答复，最新在前 The answers to the reporter, the newest first")
        List<LeadAnswer> answers) {

    /**
     * Number, days and answers are those of the own report; how the matter stands is said by the lead that goes on.
     *
     * @param goesOn the same lead, unless it was merged
     */
    public static ReportState of(ArrearsLead own, ArrearsLead goesOn, List<LeadAnswer> answers) {
        return new ReportState(
                own.leadNo(),
                goesOn.state(),
                goesOn.facts().outcome(),
                own.facts().receivedAt(),
                own.milestones().accept().at(),
                own.milestones().connect().at(),
                own.milestones().feedback().at(),
                own.milestones().deadlines().feedback().dueOn(),
                goesOn.facts().paidAmount(),
                answers);
    }
}
