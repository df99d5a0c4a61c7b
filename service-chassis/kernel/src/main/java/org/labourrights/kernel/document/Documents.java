package org.labourrights.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.kernel.document.print.PrintedDocument;
import org.labourrights.kernel.document.print.UnprintableDocument;

/**
 * Issues documents, hands their papers out and takes them back, in the transaction of the step that does so. Who may do
 * that is asked by the service; which rows are seen, by the caller's divisions and enterprises.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Documents {

    private final DocumentRows rows;
    private final DocumentFamilies families;
    private final DocumentSteps steps;
    private final AddresseeRows addressees;
    private final PrintDocument print;
    private final Numbers numbers;
    private final Timers timers;
    private final SystemScope system;
    private final Stamps stamps;
    private final Clock clock;

    Documents(
            DocumentRows rows,
            DocumentFamilies families,
            DocumentSteps steps,
            AddresseeRows addressees,
            PrintDocument print,
            Numbers numbers,
            Timers timers,
            SystemScope system,
            Stamps stamps,
            Clock clock) {
        this.rows = rows;
        this.families = families;
        this.steps = steps;
        this.addressees = addressees;
        this.print = print;
        this.numbers = numbers;
        this.timers = timers;
        this.system = system;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** The next number of a kind of document, for an aggregate that bears it itself; drawn without holes. */
    public DocumentNumber number(DeclaredDocument declared, DivisionCode division, LocalDate issuedOn) {
        NumberPattern pattern = declared.numbers();
        return pattern.number(division, issuedOn, numbers.next(pattern.series(division, issuedOn)));
    }

    /**
     * Issues a document today: numbers it, gives it its code and has it printed. Without parties it holds at once.
     *
     * @throws ProblemException {@code E-DOCUMENT-STATE} (409) when the document that it replaces was ended before
     */
    public IssuedDocument issue(DocumentOrder order) {
        LocalDate today = LocalDate.now(clock);
        DocumentNumber number = order.number() == null
                ? number(order.document(), order.subject().division(), today)
                : order.number();
        if (order.supersedes() != null) {
            rows.lock(order.supersedes()).requireSupersedable();
        }
        IssuedDocument document = new IssuedDocument(
                Ids.next(),
                families.of(order.document().code()).name(),
                order,
                number,
                ReceiptCode.drawn(),
                today,
                order.by() == null ? stamps.now() : order.by());
        rows.persist(document);
        rows.flush();
        addressees.write(document, order.served());
        timers.schedule(print.of(document));
        steps.tell(new DocumentNews.Issued(document));
        if (document.state() == DocumentState.IN_FORCE) {
            steps.replaceEarlier(document);
        }
        return document;
    }

    /**
     * Takes a document back: from today on it holds no more.
     *
     * @param reason a code, never a sentence, for the trail
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-DOCUMENT-STATE} (409) when it was ended before
     */
    public IssuedDocument withdraw(UUID id, @Nullable String reason) {
        IssuedDocument document = rows.lock(id);
        LocalDate today = LocalDate.now(clock);
        document.withdrawn(today);
        steps.tell(new DocumentNews.Withdrawn(document, today, reason));
        return document;
    }

    /**
     * The paper: the bytes that were printed, which are printed now if nobody asked before. A service whose papers name
     * people records the reading.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-DOCUMENT-ERASED} (410)
     * @throws UnprintableDocument {@code E-DOCUMENT-GLYPH} (409)
     */
    public PrintedDocument content(UUID id) {
        return print.content(id);
    }

    /** Whom a document is served on, in the order of the paper; an addressee sees itself alone. */
    public List<Addressee> addressees(UUID id) {
        return addressees.of(id);
    }

    /**
     * Documents, and how they were served and signed, follow their subject into another division, which may lie outside the
     * scope of the caller.
     */
    public void move(String family, DocumentSubject subject) {
        system.run("document-follows-" + family, () -> {
            rows.flush();
            addressees.move(family, subject.id(), subject.divisionPath());
            rows.move(family, subject.id(), subject.divisionPath());
        });
    }

    public Optional<IssuedDocument> find(UUID id) {
        return rows.findByIdOptional(id);
    }

    /** The document that bears this code, if the caller may see it. */
    public Optional<IssuedDocument> find(ReceiptCode code) {
        return rows.ofCode(code);
    }

    /** The documents of a subject, in the order of their issue. */
    public List<IssuedDocument> of(UUID subject) {
        return rows.of(List.of(subject));
    }

    /** The documents of a page of subjects, with one query. */
    public Map<UUID, List<IssuedDocument>> of(Collection<UUID> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : rows.of(subjects).stream().collect(Collectors.groupingBy(IssuedDocument::subject));
    }
}
