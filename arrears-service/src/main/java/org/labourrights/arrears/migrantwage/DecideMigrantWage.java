package org.labourrights.arrears.migrantwage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.MigrantWage;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;

/** Whoever accepts or substantiates a lead decides; until it ends that can be corrected, and what was decided stays. */
@ApplicationScoped
public class DecideMigrantWage {
    private final LeadDesk desk;
    private final Journal journal;
    private final CaseFile file;

    DecideMigrantWage(LeadDesk desk, Journal journal, CaseFile file) {
        this.desk = desk;
        this.journal = journal;
        this.file = file;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    ArrearsLead decide(UUID id, Precondition made, MigrantWageDecision decision) {
        ArrearsLead lead = desk.open(id, made);
        write(lead, decision.migrantWage(), decision.explanation());
        return lead;
    }

    /**
     * As part of another step, before that step is written.
     *
     * @param decided null: this step decides nothing
     * @throws ProblemException {@code E-STATE} (409), {@code E-LEAD-FIELDS} (422)
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void with(ArrearsLead lead, @Nullable MigrantWage decided, String grounds) {
        if (decided != null && decided != lead.facts().migrantWage()) {
            write(lead, decided, grounds);
        }
    }

    private void write(ArrearsLead lead, MigrantWage decided, String grounds) {
        LeadEvent event = lead.decide(decided);
        file.add(lead, RecordKind.MIGRANT_WAGE, decided.name(), grounds);
        journal.write(lead, event);
    }
}
