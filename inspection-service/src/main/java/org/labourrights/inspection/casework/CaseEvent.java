package org.labourrights.inspection.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.inspection.violation.ViolationType;

/** What happened to a case; fired as a CDI event in the transaction of the change. */
public sealed interface CaseEvent {

    /** The case as it stood after the change. */
    Facts inspectionCase();

    Instant at();

    /**
     * @param complaintId what K-03 and K-04 count once; the lead's where the case grew out of one
     * @param leadNo number of the lead; null without one
     * @param ruralWorkers whether migrant workers' wages are concerned (pitfall P22); null when unknown
     */
    record Facts(
            UUID id,
            String caseNo,
            UnifiedSocialCreditCode uscc,
            String divisionPath,
            UUID complaintId,
            @Nullable String leadNo,
            List<ViolationType> types,
            int workers,
            @Nullable Yuan amount,
            @Nullable Boolean ruralWorkers,
            String agencyId) {}

    /** It was filed ({@code case.filed.v1}). */
    record Filed(Facts inspectionCase, Instant at) implements CaseEvent {}

    /**
     * It was decided ({@code case.decided.v1}).
     *
     * @param outcome {@code PENALTY, TREATMENT_DECISION, NO_PENALTY, CANCELLED}
     */
    record Decided(Facts inspectionCase, String outcome, Instant at) implements CaseEvent {}

    /** An order to pay ran out unpaid (责令限期支付期满未付): the way to screening and blacklist. */
    record PaymentOrderExpired(Facts inspectionCase, Yuan unpaid, LocalDate dueOn, Instant at) implements CaseEvent {}

    /** Everything that was owed is paid. */
    record Paid(Facts inspectionCase, LocalDate on, Instant at) implements CaseEvent {}

    /** Handed to public security ({@code case.transferred.judicial.v1}). */
    record TransferredJudicial(Facts inspectionCase, Instant at) implements CaseEvent {}

    /** It ended ({@code case.closed.v1}). */
    record Closed(Facts inspectionCase, String outcome, Instant at) implements CaseEvent {}
}
