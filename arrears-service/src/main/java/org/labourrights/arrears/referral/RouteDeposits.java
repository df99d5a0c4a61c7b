package org.labourrights.arrears.referral;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.scope.SystemScope;

/**
 * A lead that claims nothing but deposits (保证金、押金) is no wage arrears: it goes to the inspection as soon as its facts
 * are being found out and its relation is one that the inspection covers. Until then somebody has to decide on it.
 */
@ApplicationScoped
class RouteDeposits {

    /** After everybody else has heard the step that leads here. */
    private static final int LAST = 10_000;

    private static final String VIOLATION = "DEPOSIT_COLLECTION";
    private static final String GROUNDS = "线索只涉及退还保证金（押金），不属于拖欠工资，转由劳动保障监察处理。";

    private final Leads leads;
    private final Journal journal;
    private final CaseFile file;
    private final SystemScope system;

    RouteDeposits(Leads leads, Journal journal, CaseFile file, SystemScope system) {
        this.leads = leads;
        this.journal = journal;
        this.file = file;
        this.system = system;
    }

    void happened(@Observes @Priority(LAST) LeadEvent event) {
        if (event.lead().state() == LeadState.INVESTIGATING
                && (event instanceof LeadEvent.Moved || event instanceof LeadEvent.Noted)) {
            system.run("deposit-routing", () -> route(leads.get(event.lead().id())));
        }
    }

    private void route(ArrearsLead lead) {
        boolean deposits = lead.debt().claimed().depositRefund();
        boolean covered =
                ReferralRule.filing(lead.facts().relation(), false, deposits).isEmpty();
        if (deposits && covered && lead.state() == LeadState.INVESTIGATING) {
            file.add(lead, RecordKind.FILING_REQUEST, VIOLATION, GROUNDS);
            journal.write(lead, lead.requestFiling(List.of(VIOLATION)));
        }
    }
}
