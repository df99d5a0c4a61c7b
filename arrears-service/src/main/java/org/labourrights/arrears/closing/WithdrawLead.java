package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;

/** Ends a lead that the reporter takes back of their own free will, before a case is filed. */
@ApplicationScoped
class WithdrawLead {

    private final LeadDesk desk;
    private final Journal journal;
    private final CaseFile file;
    private final Clock clock;

    WithdrawLead(LeadDesk desk, Journal journal, CaseFile file, Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.file = file;
        this.clock = clock;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    ArrearsLead withdraw(UUID id, Precondition made, Withdrawal withdrawal) {
        ArrearsLead lead = desk.open(id, made);
        if (!withdrawal.voluntary()) {
            throw LeadProblem.field("/voluntary", "E-NOT-VOLUNTARY");
        }
        file.add(lead, RecordKind.WITHDRAWAL, null, withdrawal.statement());
        journal.write(
                lead,
                lead.end(
                        LeadState.WITHDRAWN,
                        LeadOutcome.WITHDRAWN,
                        LocalDate.now(clock),
                        RecordKind.WITHDRAWAL.name()));
        return lead;
    }
}
