package org.labourrights.arrears.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.note.Notes;
import org.labourrights.kernel.note.SubjectNote;

/** An officer corrects what they wrote into the file of a lead. */
@ApplicationScoped
class CorrectRecord {

    private final LeadDesk desk;
    private final Notes notes;

    CorrectRecord(LeadDesk desk, Notes notes) {
        this.desk = desk;
        this.notes = notes;
    }

    /** @throws ProblemException what {@link LeadDesk#open} and {@link Notes#correct} say */
    @Transactional
    SubjectNote correct(UUID lead, UUID record, RecordCorrection correction) {
        return notes.correct(LeadPeople.subject(desk.open(lead)), record, correction.text(), correction.reason());
    }
}
