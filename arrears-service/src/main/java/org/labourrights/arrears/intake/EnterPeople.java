package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadType;
import org.labourrights.arrears.person.LeadPeople;
import org.labourrights.arrears.person.LeadTextKind;
import org.labourrights.kernel.person.People;
import org.labourrights.kernel.person.PersonDetails;
import org.labourrights.kernel.person.PersonEntry;
import org.labourrights.kernel.person.PersonRole;
import org.labourrights.kernel.person.PersonSubject;
import org.labourrights.kernel.person.text.SubjectTexts;

/** Puts whoever a submission names, and what it tells, where people are protected. */
@ApplicationScoped
class EnterPeople {

    private final People people;
    private final SubjectTexts texts;

    EnterPeople(People people, SubjectTexts texts) {
        this.people = people;
        this.texts = texts;
    }

    /**
     * The tokens that stand for the people of a submission.
     *
     * @param workers one for each line, null where a line names nobody
     */
    record Entered(@Nullable UUID reporter, List<@Nullable UUID> workers) {}

    Entered enter(LeadSubmission submission, String path, @Nullable String personKey) {
        UUID reporter = reporter(submission, path, personKey);
        List<@Nullable UUID> workers = new ArrayList<>();
        for (int i = 0; i < submission.lines().size(); i++) {
            PersonDetails worker = submission.lines().get(i).worker();
            workers.add(worker == null ? null : worker(worker, path, "/claims/" + i + "/worker"));
        }
        return new Entered(reporter, workers);
    }

    private @Nullable UUID reporter(LeadSubmission submission, String path, @Nullable String personKey) {
        Reporter reporter = submission.reporter();
        if (reporter == null || reporter.anonymous()) {
            return null;
        }
        PersonRole role = submission.leadType() == LeadType.COMPLAINT ? LeadPeople.COMPLAINANT : LeadPeople.INFORMANT;
        return people.enter(new PersonEntry(LeadPeople.NAME, role, reporter.details(), path, personKey, "/reporter"));
    }

    private UUID worker(PersonDetails worker, String path, String pointer) {
        return people.enter(new PersonEntry(LeadPeople.NAME, LeadPeople.WORKER, worker, path, null, pointer));
    }

    /** Says whose lead they are, and keeps the facts; once the lead is stored. */
    void belong(ArrearsLead lead, LeadSubmission submission, Entered entered) {
        PersonSubject subject = LeadPeople.subject(lead);
        people.belong(
                subject, entered.workers().stream().filter(Objects::nonNull).toList());
        if (submission.facts() != null) {
            texts.write(subject, lead.origin().personKey(), LeadTextKind.FACTS.name(), submission.facts(), "/facts");
        }
    }
}
