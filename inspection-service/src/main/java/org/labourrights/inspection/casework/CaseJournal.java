package org.labourrights.inspection.casework;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.inspection.violation.ViolationType;

/** Tells the others what becomes of cases (domain 6), and keeps the rest in the trail. */
@ApplicationScoped
class CaseJournal {

    private final EventLog log;
    private final InspectionCases cases;

    CaseJournal(EventLog log, InspectionCases cases) {
        this.log = log;
        this.cases = cases;
    }

    void happened(@Observes CaseEvent event) {
        InspectionCase one = cases.get(event.inspectionCase().id());
        switch (event) {
            case CaseEvent.Filed filed -> tell("case.filed.v1", one, told(one, null, filed.at(), false));
            case CaseEvent.Decided decided ->
                tell("case.decided.v1", one, told(one, decided.outcome(), decided.at(), true));
            case CaseEvent.Closed closed -> tell("case.closed.v1", one, told(one, closed.outcome(), closed.at(), true));
            case CaseEvent.TransferredJudicial transferred ->
                tell(
                        "case.transferred.judicial.v1",
                        one,
                        new Transferred(
                                one.caseNo(),
                                one.complaintId(),
                                one.leadNo().orElse(null),
                                one.uscc(),
                                day(transferred.at())));
            case CaseEvent.PaymentOrderExpired expired ->
                trail("case.order.expired.v1", one, new Owed(one.caseNo(), expired.unpaid(), expired.dueOn()));
            case CaseEvent.Paid paid -> trail("case.paid.v1", one, new Owed(one.caseNo(), Yuan.ZERO, paid.on()));
        }
    }

    /** An officer's step that nobody else need hear of, with its reason. */
    void note(String type, InspectionCase one, @Nullable String reason) {
        log.append(event(type, one, new Noted(one.caseNo(), one.state()))
                .withReason(reason)
                .internal());
    }

    private void trail(String type, InspectionCase one, Object payload) {
        log.append(event(type, one, payload).internal());
    }

    private void tell(String type, InspectionCase one, Object payload) {
        log.append(event(type, one, payload));
    }

    private static Event event(String type, InspectionCase one, Object payload) {
        return Event.of(type, one.caseNo(), one.divisionPath(), payload)
                .withUscc(one.uscc().value());
    }

    private static Told told(InspectionCase one, @Nullable String outcome, Instant at, boolean days) {
        return new Told(
                one.caseNo(),
                one.complaintId(),
                one.leadNo().orElse(null),
                one.source(),
                one.uscc(),
                one.types(),
                one.workerCount(),
                one.amount().orElse(null),
                outcome,
                days ? one.days(day(at)) : null);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ClockSource.ZONE).toLocalDate();
    }

    /** Payload of {@code case.filed.v1}, {@code case.decided.v1} and {@code case.closed.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            String caseNo,
            UUID complaintId,
            @Nullable String leadNo,
            CaseSource source,
            UnifiedSocialCreditCode uscc,
            List<ViolationType> violationTypes,
            int workerCount,
            @Nullable Yuan amount,
            @Nullable String outcome,
            @Nullable Long days) {}

    /** Payload of {@code case.transferred.judicial.v1}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Transferred(
            String caseNo, UUID complaintId, @Nullable String leadNo, UnifiedSocialCreditCode uscc, LocalDate date) {}

    record Owed(String caseNo, Yuan amount, LocalDate on) {}

    record Noted(String caseNo, CaseState state) {}
}
