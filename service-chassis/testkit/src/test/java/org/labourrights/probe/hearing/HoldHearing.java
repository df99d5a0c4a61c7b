package org.labourrights.probe.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.attachment.AttachmentView;
import org.labourrights.chassis.attachment.Attachments;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.spool.Spool;
import org.labourrights.kernel.document.DocumentOrder;
import org.labourrights.kernel.document.DocumentSubject;
import org.labourrights.kernel.document.Documents;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.Issuers;
import org.labourrights.kernel.person.People;
import org.labourrights.kernel.person.PersonDetails;
import org.labourrights.kernel.person.PersonEntry;

/** The steps of a hearing. */
@ApplicationScoped
class HoldHearing {

    private final Hearings hearings;
    private final HearingEvidence evidence;
    private final Attachments attachments;
    private final Documents documents;
    private final Issuers issuers;
    private final People people;
    private final Divisions divisions;
    private final Stamps stamps;
    private final Journal journal;

    HoldHearing(
            Hearings hearings,
            HearingEvidence evidence,
            Attachments attachments,
            Documents documents,
            Issuers issuers,
            People people,
            Divisions divisions,
            Stamps stamps,
            Journal journal) {
        this.hearings = hearings;
        this.evidence = evidence;
        this.attachments = attachments;
        this.documents = documents;
        this.issuers = issuers;
        this.people = people;
        this.divisions = divisions;
        this.stamps = stamps;
        this.journal = journal;
    }

    @Transactional
    Hearing ask(HearingList.Request request) {
        UUID id = Ids.next();
        Stamp now = stamps.now();
        Hearing hearing = new Hearing(id, "TZH-" + id, divisions.path(request.division()), request.uscc(), now);
        hearings.persist(hearing);
        journal.write(new HearingStep.Asked(hearing, now.at()));
        return hearing;
    }

    @Transactional
    void note(UUID id) {
        Hearing hearing = hearings.get(id);
        journal.write(hearing, new HearingStep.Noted(hearing, stamps.now().at()));
    }

    @Transactional
    void decide(UUID id) {
        Hearing hearing = hearings.get(id);
        journal.write(hearing, new HearingStep.Decided(hearing, stamps.now().at()));
    }

    @Transactional
    AttachmentView add(UUID id, String name, Spool content) throws IOException {
        return attachments.add(evidence, id, name, content);
    }

    @Transactional
    UUID witness(UUID id, PersonDetails details) {
        Hearing hearing = hearings.get(id);
        UUID witness = people.enter(
                new PersonEntry("hearing", HearingPeople.WITNESS, details, hearing.divisionPath(), null, "/witness"));
        people.belong(HearingPeople.subject(hearing), List.of(witness));
        return witness;
    }

    @Transactional
    IssuedDocument record(UUID id) {
        Hearing hearing = hearings.get(id);
        var about = new DocumentSubject(id, hearing.division(), hearing.divisionPath(), hearing.uscc());
        return documents.issue(DocumentOrder.of(
                HearingPapers.RECORD, about, issuers.of(hearing.charge().ownerAgency())));
    }
}
