package org.labourrights.arrears.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.labourrights.arrears.feedback.ReadAnswers;
import org.labourrights.arrears.intake.ReportState;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadReceipts;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.receipt.Receipts;
import org.labourrights.chassis.scope.SystemScope;

/** Finds the lead that somebody may speak for, and lets the service itself take the step for them. */
@ApplicationScoped
@Transactional
class OwnSteps {

    private static final String REPORTER = "reporter";

    private final OwnLeads leads;
    private final Leads all;
    private final Receipts receipts;
    private final ReadAnswers answers;
    private final SystemScope system;

    OwnSteps(OwnLeads leads, Leads all, Receipts receipts, ReadAnswers answers, SystemScope system) {
        this.leads = leads;
        this.all = all;
        this.receipts = receipts;
        this.answers = answers;
        this.system = system;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) for a lead of somebody else, and what the step says */
    WorkerLead byLogin(UUID id, Function<UUID, ArrearsLead> step) {
        leads.requireOwn(id);
        return system.inOwnName(REPORTER, () -> {
            ArrearsLead goesOn = step.apply(id);
            return WorkerLead.of(all.get(id), goesOn, answers.byReporter(id));
        });
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) for a code that stands for nothing, and what the step says */
    ReportState byReceipt(ReceiptCode code, Function<UUID, ArrearsLead> step) {
        return system.inOwnName(REPORTER, () -> {
            UUID own = receipts.subject(LeadReceipts.LEAD, code);
            ArrearsLead goesOn = step.apply(own);
            return ReportState.of(all.get(own), goesOn, answers.byReporter(own));
        });
    }
}
