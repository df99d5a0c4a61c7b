package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.labourrights.arrears.feedback.ReadAnswers;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadReceipts;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.evidence.Proofs;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.privacy.PersonKeys;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.receipt.Receipts;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;

/**
 * A worker reports arrears from a phone, with a login or without. Both see no division, so the service itself stores the
 * lead for them.
 */
@ApplicationScoped
class ReportArrears {

    private final ReceiveLead receive;
    private final Leads leads;
    private final PersonKeys keys;
    private final Receipts receipts;
    private final ReadAnswers answers;
    private final SystemScope systemScope;
    private final CurrentCaller caller;
    private final Proofs proofs;

    ReportArrears(
            ReceiveLead receive,
            Leads leads,
            PersonKeys keys,
            Receipts receipts,
            ReadAnswers answers,
            SystemScope systemScope,
            CurrentCaller caller,
            Proofs proofs) {
        this.receive = receive;
        this.leads = leads;
        this.keys = keys;
        this.receipts = receipts;
        this.answers = answers;
        this.systemScope = systemScope;
        this.caller = caller;
        this.proofs = proofs;
    }

    /**
     * Without a login.
     *
     * @throws ProblemException {@code E-LEAD-FIELDS}, {@code E-USCC-CHECK} (422)
     */
    @Transactional
    ReportReceipt byAnybody(WorkerReport report) {
        return systemScope.inOwnName("public-intake", () -> {
            ArrearsLead lead = store(report, WayBack.RECEIPT);
            return ReportReceipt.of(
                    lead, receipts.give(LeadReceipts.LEAD, lead.id()).value());
        });
    }

    /** With the login of a worker, who finds the lead again under it; throws as {@link #byAnybody}. */
    @Transactional
    ReportReceipt byWorker(WorkerReport report) {
        String key = keys.of(caller.get().subject());
        return systemScope.inOwnName("worker-intake", () -> ReportReceipt.of(store(report, WayBack.login(key)), null));
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) */
    @Transactional
    ReportState state(ReceiptCode code) {
        return systemScope.call("receipt", () -> {
            ArrearsLead own = leads.get(receipts.subject(LeadReceipts.LEAD, code));
            return ReportState.of(own, leads.get(leads.survivorId(own.id())), answers.byReporter(own.id()));
        });
    }

    /**
     * The proof that the lead of the code came in.
     *
     * @throws ProblemException {@code E-NOT-FOUND}, {@code E-NOT-SEALED} (404)
     */
    @Transactional
    String proof(ReceiptCode code) {
        return systemScope.call(
                "receipt",
                () -> proofs.ofSubject(
                        leads.get(receipts.subject(LeadReceipts.LEAD, code)).leadNo(), LeadEvent.RECEIVED));
    }

    private ArrearsLead store(WorkerReport report, WayBack back) {
        UnifiedSocialCreditCode uscc = report.uscc();
        // The service itself may admit any code, whoever asked it to must not.
        if (uscc != null && !uscc.checkHolds()) {
            throw new ProblemException(Problem.of("E-USCC-CHECK", List.of(FieldProblem.of("/uscc", "E-USCC-CHECK"))));
        }
        return receive.receive(report.submission(), back).lead();
    }
}
