package org.labourrights.arrears.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Handler;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadJournal;
import org.labourrights.chassis.http.Precondition;

/** Hands a lead over to another officer, with a written note for the file. */
@ApplicationScoped
class HandOverLead {

    private final LeadDesk desk;
    private final LeadJournal journal;
    private final CaseFile file;
    private final NamedHandler handlers;

    HandOverLead(LeadDesk desk, LeadJournal journal, CaseFile file, NamedHandler handlers) {
        this.desk = desk;
        this.journal = journal;
        this.file = file;
        this.handlers = handlers;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    ArrearsLead handOver(UUID id, Precondition made, Handover handover) {
        ArrearsLead lead = desk.open(id, made);
        Handler to = handlers.of(lead, handover.to(), "/to/handlerAgencyId");
        file.add(lead, RecordKind.HANDOVER, handover.reason().name(), handover.note());
        journal.write(lead, lead.reassign(to, handover.reason().name()));
        return lead;
    }
}
