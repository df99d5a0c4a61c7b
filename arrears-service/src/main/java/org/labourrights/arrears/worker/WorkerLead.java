package org.labourrights.arrears.worker;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.identifier.Yuan;

/**
 * A lead as its worker sees it.
 *
 * @param nextDueOn day by which the bureau must act next; absent when nothing is due
 */
@Schema(name = "WorkerLead", description = "我的线索 A lead as its worker sees it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorkerLead(
        UUID id,
        @Schema(examples = "QX-152921-20260930-0001") String leadNo,

        @Schema(examples = "示例骑手服务有限公司") @Nullable String employerName,

        LeadState status,
        @Nullable LeadOutcome outcome,
        Instant receivedAt,
        Yuan claimTotalAmount,
        Yuan paidAmount,
        @Nullable LocalDate nextDueOn,
        @JsonIgnore @Schema(hidden = true) long version) {

    static WorkerLead of(ArrearsLead lead) {
        LeadFacts facts = lead.facts();
        return new WorkerLead(
                facts.id(),
                facts.leadNo(),
                lead.employerName().orElse(null),
                facts.state(),
                facts.outcome(),
                facts.receivedAt(),
                facts.claimAmount(),
                facts.paidAmount(),
                lead.state().isOpen() ? lead.milestones().next().orElse(null) : null,
                lead.version());
    }
}
