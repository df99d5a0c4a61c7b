package org.labourrights.arrears.lead;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.privacy.Masking;
import org.labourrights.kernel.assignment.Handler;

/** A lead as officers see it; never the reporter. */
@Schema(name = "Lead", description = "欠薪线索 A wage-arrears lead")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeadView(
        UUID id,

        @Schema(description = "线索编号 Number for people", examples = "QX-152921-20260930-0001")
        String leadNo,

        @Schema(description = "诉求标识 Shared with the cases that grow out of it")
        UUID complaintId,

        LeadType leadType,
        LeadChannel channel,
        @Nullable String externalNo,
        Instant receivedAt,
        @Nullable UnifiedSocialCreditCode uscc,

        @Schema(description = "校验位不符，经办机构已核准 Admitted by a bureau although its check character fails")
        boolean usccCheckOverridden,

        @Nullable String employerName,
        @Nullable UnifiedSocialCreditCode platformUscc,
        EmploymentRelation employmentRelation,
        @Nullable String occupation,
        @Nullable String industry,
        DivisionCode divisionCode,
        int claimWorkerCount,
        Yuan claimTotalAmount,
        MigrantWage migrantWage,

        @Schema(description = "未到期申诉 Claimed before the pay day has passed")
        boolean prematureClaim,

        @Schema(description = "押金退还，转监察处理，不计入工资案件 Deposits only: for the inspection, no wage case")
        boolean depositRefund,

        LeadState state,
        @Nullable LeadOutcome outcome,
        @Nullable String handlerId,
        @Nullable String handlerAgencyId,

        @Schema(description = "已接收办理的其他部门 Agency of another kind that has taken it over", examples = "TRANSPORT-152921")
        @Nullable
        String takenOverBy,

        LocalDate acceptDueOn,
        LocalDate connectDueOn,
        LocalDate feedbackDueOn,
        @Nullable Instant acceptedAt,
        @Nullable Instant connectedAt,
        @Nullable Instant feedbackAt,
        Yuan paidAmount,
        int paidWorkerCount,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate closedOn,
        @Nullable UUID mergedInto,
        long version,
        @JsonIgnore @Schema(hidden = true) String divisionPath) {

    /** As lists show it: of an employer without a code the name may be a person's, with a telephone. */
    static LeadView listed(ArrearsLead lead) {
        String name = lead.employer().name();
        return of(lead, name == null || lead.employer().uscc() != null ? name : Masking.numbers(name));
    }

    public static LeadView of(ArrearsLead lead) {
        return of(lead, lead.employer().name());
    }

    private static LeadView of(ArrearsLead lead, @Nullable String employerName) {
        LeadFacts facts = lead.facts();
        Milestones milestones = lead.milestones();
        return new LeadView(
                facts.id(),
                facts.leadNo(),
                facts.complaintId(),
                facts.type(),
                facts.channel(),
                lead.origin().externalNo(),
                facts.receivedAt(),
                facts.uscc(),
                lead.employer().checkOverridden(),
                employerName,
                facts.platformUscc(),
                facts.relation(),
                lead.employment().occupation(),
                lead.employment().industry(),
                facts.divisionCode(),
                facts.workers(),
                facts.claimAmount(),
                facts.migrantWage(),
                lead.debt().claimed().premature(),
                lead.debt().claimed().depositRefund(),
                facts.state(),
                facts.outcome(),
                lead.handler().map(Handler::officer).orElse(null),
                lead.handler().map(Handler::agencyId).orElse(null),
                facts.takenOverBy(),
                milestones.deadlines().accept().dueOn(),
                milestones.deadlines().connect().dueOn(),
                milestones.deadlines().feedback().dueOn(),
                milestones.accept().at(),
                milestones.connect().at(),
                milestones.feedback().at(),
                facts.paidAmount(),
                facts.paidWorkers(),
                lead.debt().lastPaidOn(),
                lead.ending().map(Ending::closedOn).orElse(null),
                lead.ending().map(Ending::mergedInto).orElse(null),
                lead.version(),
                lead.divisionPath());
    }
}
