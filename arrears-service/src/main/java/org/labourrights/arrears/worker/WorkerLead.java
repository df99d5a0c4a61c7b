package org.labourrights.arrears.worker;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.feedback.LeadAnswer;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.identifier.Yuan;

/**
 * A lead as its worker sees it.
 *
 * @param answers absent in lists
 * @param nextDueOn day by which the bureau must act next; absent when nothing is due
 */
@Schema(name = "WorkerLead", description = "我的线索 A lead as its worker sees it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkerLead(
        UUID id,
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,

        @Schema(examples = "示例骑手服务有限公司") @Nullable String employerName,

        LeadState state,
        @Nullable LeadOutcome outcome,
        Instant receivedAt,
        Yuan claimTotalAmount,
        Yuan paidAmount,
        @Nullable LocalDate nextDueOn,

        @Schema(description = "给反映人的答复，最新在前；列表中不含 The answers, the newest first; not in lists") @Nullable
        List<LeadAnswer> answers,

        @JsonIgnore @Schema(hidden = true) long version) {

    /** Two leads have one tag, which changes with either. */
    private static final long MERGED = 1_000_003;

    /** One that goes on by itself. */
    static WorkerLead of(ArrearsLead lead) {
        return of(lead, lead, null);
    }

    static WorkerLead of(ArrearsLead own, ArrearsLead goesOn) {
        return of(own, goesOn, null);
    }

    /**
     * Number, employer, day of receipt and answers are the worker's own; how the matter stands, and its sums, is said by
     * the lead that goes on.
     *
     * @param goesOn the same lead, unless it was merged
     * @param answers null in lists
     */
    static WorkerLead of(ArrearsLead own, ArrearsLead goesOn, @Nullable List<LeadAnswer> answers) {
        LeadFacts facts = goesOn.facts();
        return new WorkerLead(
                own.id(),
                own.leadNo(),
                own.employerName().orElse(null),
                facts.state(),
                facts.outcome(),
                own.facts().receivedAt(),
                facts.claimAmount(),
                facts.paidAmount(),
                facts.state().isOpen() ? own.milestones().next().orElse(null) : null,
                answers,
                own == goesOn ? own.version() : own.version() * MERGED + goesOn.version());
    }
}
