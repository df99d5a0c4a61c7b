package org.labourrights.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.document.print.UnprintableDocument;

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
    private final AddresseeRows addressees;
    private final PrintDocument print;
    private final Journal journal;
    private final Clock clock;

    DocumentSteps(
            DocumentRows rows,
            DocumentFamilies families,
            AddresseeRows addressees,
            PrintDocument print,
            Journal journal,
            Clock clock) {
        this.rows = rows;
        this.families = families;
        this.addressees = addressees;
        this.print = print;
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

    /** Whom it is served on, as the caller sees them. */
    public List<Addressee> addressees(IssuedDocument document) {
        return addressees.of(document.id());
    }

    /**
     * Prints the document now if nobody did before: what cannot be printed lies before no party and is served on nobody.
     *
     * @param locked the row
     * @return SHA-256 of the PDF
     * @throws UnprintableDocument {@code E-DOCUMENT-GLYPH} (409)
     */
    public String printed(IssuedDocument locked) {
        return print.printed(locked);
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
            throw document.wrongState();
        }
    }

    /** @throws ProblemException {@code E-DOCUMENT-STATE} (409) when it was withdrawn or superseded */
    public void requireCorrectable(IssuedDocument document) {
        if (document.state() == DocumentState.WITHDRAWN || document.state() == DocumentState.SUPERSEDED) {
            throw document.wrongState();
        }
    }

    /** @throws ProblemException {@code E-DOCUMENT-STATE} (409) unless it holds */
    public void requireInForce(IssuedDocument document) {
        document.requireInForce();
    }

    /** It is served on all of its addressees. */
    public void servedOnAll(IssuedDocument document, ServiceMethod method, LocalDate on, LocalDate effectiveOn) {
        document.served(method, on, effectiveOn);
    }

    /** One of its services was recorded wrongly. */
    public void unserved(IssuedDocument document) {
        document.unserved();
    }

    /**
     * What a party did was recorded wrongly, and the document is for the parties again: it holds no more, and what it took
     * the place of does; or it was never refused.
     */
    public void awaitsAgain(IssuedDocument document) {
        DocumentState before = document.state();
        document.awaitsAgain();
        tell(new DocumentNews.AwaitsAgain(document, before));
        document.supersedes()
                .map(rows::lock)
                .filter(earlier ->
                        earlier.supersededBy().filter(document.id()::equals).isPresent())
                .ifPresent(earlier -> {
                    earlier.reinstated();
                    tell(new DocumentNews.Reinstated(earlier, document));
                });
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

    /**
     * The documents of a subject whose people, words and papers go now; they are not told of, because the erasure is.
     *
     * @return their ids
     */
    public List<UUID> erased(String family, UUID subject) {
        List<IssuedDocument> kept = rows.lockKept(family, subject);
        kept.forEach(document -> document.erased(clock.instant()));
        rows.flush();
        return kept.stream().map(IssuedDocument::id).toList();
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
