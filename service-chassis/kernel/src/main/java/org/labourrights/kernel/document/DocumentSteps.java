package org.labourrights.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.ProblemException;

/**
 * The steps of a document, for the kernel's own use cases: each changes the row that is locked, and tells. Who may take a
 * step is asked by the service before.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentSteps {

    private static final Logger LOG = Logger.getLogger(DocumentSteps.class);

    private final DocumentRows rows;
    private final DocumentFamilies families;
    private final Journal journal;
    private final Clock clock;

    DocumentSteps(DocumentRows rows, DocumentFamilies families, Journal journal, Clock clock) {
        this.rows = rows;
        this.families = families;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) */
    public IssuedDocument lock(UUID id) {
        return rows.lock(id);
    }

    public DeclaredDocument declared(IssuedDocument document) {
        return families.document(document.kind());
    }

    /** @throws ProblemException {@code E-DOCUMENT-DAY} (422) before the issue and after today */
    public void requireDay(IssuedDocument document, LocalDate on) {
        requireDay(document.issuedOn(), on);
    }

    /** @throws ProblemException {@code E-DOCUMENT-DAY} (422) before that day and after today */
    public void requireDay(LocalDate first, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        if (on.isBefore(first) || on.isAfter(today)) {
            throw new ProblemException(new DocumentProblem.DayOutside(first, today));
        }
    }

    /** @throws ProblemException {@code E-DOCUMENT-STATE} (409) unless it waits for signatures, or may have further ones */
    public void requireSignable(IssuedDocument document, DeclaredParty party) {
        boolean open = document.state() == DocumentState.AWAITING_SIGNATURES
                || document.state() == DocumentState.IN_FORCE && !party.required();
        if (!open) {
            throw new ProblemException(new DocumentProblem.WrongState(
                    document.number(), document.state(), document.servedOn().orElse(null), document.version()));
        }
    }

    /** @throws ProblemException {@code E-DOCUMENT-STATE} (409) unless it holds and is not served yet */
    public void requireServable(IssuedDocument document) {
        document.requireServable();
    }

    public void served(IssuedDocument document, ServiceMethod method, LocalDate on, LocalDate effectiveOn) {
        document.served(method, on, effectiveOn);
        tell(new DocumentNews.Served(document, method, on, effectiveOn));
    }

    /** All parties that have to have signed. */
    public void takesEffect(IssuedDocument document, LocalDate on) {
        document.takesEffect(on);
        tell(new DocumentNews.TookEffect(document, on));
        replaceEarlier(document);
    }

    /**
     * Ends what the document takes the place of, now that it holds: until all have signed, the earlier one does. One that
     * was ended meanwhile stays as it is.
     */
    void replaceEarlier(IssuedDocument document) {
        document.supersedes()
                .map(rows::lock)
                .filter(IssuedDocument::canBeSuperseded)
                .ifPresent(earlier -> {
                    earlier.superseded(document.id(), LocalDate.now(clock));
                    tell(new DocumentNews.Superseded(earlier, document));
                });
    }

    /** A party that has to sign refused. */
    public void notAgreed(IssuedDocument document, LocalDate on) {
        document.notAgreed(on);
        tell(new DocumentNews.NotAgreed(document, on));
    }

    /** Stamps the document, stores it, and tells what happened to it, outside as its family says and inside. */
    public void tell(DocumentNews news) {
        IssuedDocument document = news.document();
        if (news instanceof DocumentNews.Issued) {
            journal.write(news);
        } else {
            journal.write(document, news);
        }
        LOG.infof("Document %s: %s", document.number(), news.getClass().getSimpleName());
    }
}
