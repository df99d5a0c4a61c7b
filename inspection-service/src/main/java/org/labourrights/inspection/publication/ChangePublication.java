package org.labourrights.inspection.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.inspection.credit.CreditKind;
import org.labourrights.inspection.credit.KeepCredit;
import org.labourrights.kernel.person.text.SubjectTexts;

/** Corrects, withdraws, and hears objections. */
@ApplicationScoped
class ChangePublication {

    private final Publications publications;
    private final KeepCredit credit;
    private final SubjectTexts texts;
    private final Journal journal;
    private final SystemScope system;
    private final Clock clock;

    ChangePublication(
            Publications publications,
            KeepCredit credit,
            SubjectTexts texts,
            Journal journal,
            SystemScope system,
            Clock clock) {
        this.publications = publications;
        this.credit = credit;
        this.texts = texts;
        this.journal = journal;
        this.system = system;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-VERSION} (412), {@code E-STATE} (409); as all below */
    @Transactional
    Publication correct(UUID id, Precondition made, PublicationChange to) {
        Publication publication = changed(id, made);
        PublicationContent before = publication.content();
        publication.correct(to.content(), to.reason(), today());
        journal.write(publication, new PublicationStep.Changed(publication, before));
        return publication;
    }

    @Transactional
    Publication withdraw(UUID id, Precondition made, Withdrawal withdrawal) {
        Publication publication = changed(id, made);
        boolean wasPublic = publication.state().isPublic();
        publication.withdraw(withdrawal.reason(), today());
        journal.write(publication, new PublicationStep.Withdrawn(publication, wasPublic));
        credit.withdraw(CreditKind.PUBLICATION, publication.id().toString(), withdrawal.reason());
        return publication;
    }

    /** By the enterprise, or taken down for it. */
    @Transactional
    Publication object(UUID id, PublicObjection objection) {
        publications.get(id);
        return system.call("publication-objection", () -> {
            Publication publication = publications.lock(id);
            publication.object(today());
            texts.write(
                    PublicationPeople.subject(publication),
                    null,
                    PublicationPeople.OBJECTION,
                    objection.statement(),
                    "/statement");
            journal.write(publication, new PublicationStep.Objected(publication));
            publications.flush();
            return publication;
        });
    }

    @Transactional
    Publication review(UUID id, Precondition made, Review review) {
        Publication publication = changed(id, made);
        publication.review(review.result(), review.findings());
        journal.write(publication, new PublicationStep.Reviewed(publication, review.result()));
        return publication;
    }

    private Publication changed(UUID id, Precondition made) {
        Publication publication = publications.lock(id);
        made.require(publication.version());
        return publication;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
