package org.labourrights.inspection.casework;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.inspection.violation.Severity;
import org.labourrights.inspection.violation.ViolationType;

/** A case as its bureau sees it; texts that may name people are read by themselves. */
@Schema(name = "InspectionCase", description = "监察案件 A case and what was done in it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CaseView(
        UUID id,
        @Schema(examples = "AJ-150105-2026-00001") String caseNo,

        @Schema(description = "诉求标识，线索转案件后不变，K-03 只计一次 What K-03 counts once: the lead's where it grew out of one")
        UUID complaintId,

        @Nullable String leadNo,
        CaseSource source,
        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        String agencyId,
        List<ViolationType> violationTypes,
        int workerCount,
        @Nullable Yuan amount,

        @Schema(description = "是否涉及农民工工资；不明的没有 Absent while unknown") @Nullable
        Boolean ruralWorkers,

        EmploymentRelation employmentRelation,
        CaseState state,
        LocalDate openedOn,
        @Nullable LocalDate filedOn,

        @Schema(description = "调查期限届满日 Last day of the investigation") @Nullable
        LocalDate investigationDueOn,

        @Nullable LocalDate extendedOn,
        @Nullable LocalDate investigatedOn,

        @Schema(description = "说明逾期的批准人 Who answers for the limit that was missed") @Nullable
        String overdueExplainedBy,

        @Nullable CaseOutcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate closedOn,
        @Nullable String endReason,
        @Nullable String crimeSuspicion,
        @Nullable LocalDate paidOn,
        List<Penalty> penalties,
        @Nullable Hearing hearing,
        List<Order> paymentOrders,
        List<Payment> payments,
        List<Transfer> transfers,
        List<CaseExecution> executions,
        long version,
        @JsonIgnore @Schema(hidden = true) String divisionPath) {

    /** One penalty. */
    @Schema(name = "CasePenalty", description = "处罚 One penalty")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Penalty(
            UUID id,
            ViolationType violationType,
            Severity severity,
            int workerCount,
            Yuan amount,
            @Nullable Yuan noticedAmount,
            UUID benchmarkId) {
        static Penalty of(CasePenalty each) {
            return new Penalty(
                    each.id(),
                    each.violationType(),
                    each.severity(),
                    each.workerCount(),
                    each.amount(),
                    each.noticedAmount().orElse(null),
                    each.benchmarkId());
        }
    }

    /** The hearing. */
    @Schema(name = "CaseHearing", description = "听证 The hearing")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hearing(
            LocalDate askedOn,
            @Nullable LocalDate scheduledOn,
            @Nullable String place,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate withdrawnOn) {
        static Hearing of(CaseHearing each) {
            return new Hearing(
                    each.askedOn(),
                    each.scheduledOn().orElse(null),
                    each.place().orElse(null),
                    each.heldOn().orElse(null),
                    each.withdrawnOn().orElse(null));
        }
    }

    /** One order to pay. */
    @Schema(name = "CasePaymentOrder", description = "责令限期支付 One order to pay")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Order(
            UUID id,
            Yuan amount,
            int orderDays,
            PaymentOrderState state,
            UUID documentId,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate dueOn) {
        static Order of(PaymentOrder each) {
            return new Order(
                    each.id(),
                    each.amount(),
                    each.orderDays(),
                    each.state(),
                    each.documentId(),
                    each.servedOn().orElse(null),
                    each.dueOn().orElse(null));
        }
    }

    /** Money that was paid. */
    @Schema(name = "CasePayment", description = "支付 Money that was paid")
    record Payment(UUID id, Yuan amount, LocalDate paidOn, boolean takenBack) {}

    /** One transfer. */
    @Schema(name = "CaseTransfer", description = "移送 One transfer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Transfer(
            String toAgencyId,
            boolean judicial,
            LocalDate transferredOn,
            @Nullable Boolean accepted,
            @Nullable LocalDate repliedOn) {}
}
