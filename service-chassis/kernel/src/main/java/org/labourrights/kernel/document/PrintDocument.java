package org.labourrights.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.file.Sha256;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.DueDateText;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.kernel.document.print.DocumentContents;
import org.labourrights.kernel.document.print.DocumentPage;
import org.labourrights.kernel.document.print.DocumentPrinter;
import org.labourrights.kernel.document.print.PrintedDocument;
import org.labourrights.kernel.document.print.UnprintableDocument;

/**
 * Prints a document once, right after its issue or when it is first asked for, whichever comes first. Printing stands
 * outside the transaction of the issue: thousands of letters may fall on one morning.
 */
@ApplicationScoped
class PrintDocument implements TimerHandler {

    private static final String KIND = "document-print";

    private static final String FAILED =
            "UPDATE issued_document SET print_failed_at = ? WHERE id = ? AND sha256 IS NULL";

    private static final Logger LOG = Logger.getLogger(PrintDocument.class);

    private final DocumentRows rows;
    private final DocumentFamilies families;
    private final DocumentPrinter printer;
    private final DocumentContents contents;
    private final VerificationAddress address;
    private final Database database;
    private final SystemScope system;
    private final Clock clock;

    PrintDocument(
            DocumentRows rows,
            DocumentFamilies families,
            DocumentPrinter printer,
            DocumentContents contents,
            VerificationAddress address,
            Database database,
            SystemScope system,
            Clock clock) {
        this.rows = rows;
        this.families = families;
        this.printer = printer;
        this.contents = contents;
        this.address = address;
        this.database = database;
        this.system = system;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    TimerRequest of(IssuedDocument document) {
        return new TimerRequest(KIND, document.id(), "PRINT", clock.instant(), document.divisionPath(), null);
    }

    @Override
    public void fire(FiredTimer timer) {
        rows.findByIdOptional(timer.subject())
                .filter(PrintDocument::isDue)
                .ifPresent(document -> printed(rows.lock(document.id())));
    }

    /** Notes that there is no paper, so that whoever looks at the document is told; the timer itself is tried again. */
    @Override
    public List<TimerRequest> instead(FiredTimer failed) {
        database.update(FAILED, OffsetDateTime.now(clock), failed.subject());
        return List.of();
    }

    private static boolean isDue(IssuedDocument document) {
        return document.sha256().isEmpty() && document.erasedAt().isEmpty();
    }

    /**
     * The paper of the document, printed now if it is not there yet.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-DOCUMENT-ERASED} (410)
     * @throws UnprintableDocument {@code E-DOCUMENT-GLYPH} (409); a timer that fails so is tried again, set aside and named
     *     in health
     */
    @Transactional
    public PrintedDocument content(UUID id) {
        IssuedDocument document = rows.get(id);
        if (document.sha256().isEmpty()) {
            document = rows.lock(id);
        }
        requireKept(document);
        String sha256 = document.sha256().orElse(null);
        return sha256 == null ? print(document) : contents.read(id, sha256);
    }

    /** As {@link #content}, for whoever holds the row and asks for the hash alone. */
    String printed(IssuedDocument locked) {
        requireKept(locked);
        return locked.sha256().orElseGet(() -> print(locked).sha256());
    }

    private static void requireKept(IssuedDocument document) {
        if (document.erasedAt().isPresent()) {
            throw new ProblemException(new DocumentProblem.Erased(document.number()));
        }
    }

    private PrintedDocument print(IssuedDocument document) {
        try {
            byte[] pdf = printer.print(page(document), document.issuedOn());
            PrintedDocument printed = new PrintedDocument(pdf, Sha256.hex(pdf));
            contents.write(document.id(), pdf);
            document.printed(printed.sha256(), clock.instant());
            // Whoever locks it next reads the row anew.
            rows.flush();
            return printed;
        } catch (UnprintableDocument e) {
            // Not which: they may be of somebody's name. Whoever opens the document reads them in the refusal.
            LOG.errorf("Document %s is not printed: no font has some of its characters", document.number());
            throw e;
        }
    }

    private DocumentPage page(IssuedDocument document) {
        DeclaredDocument declared = families.document(document.kind());
        DocumentWords words =
                system.call("document-words", () -> families.of(document.kind()).words(document));
        return new DocumentPage(
                declared.template(),
                document.issuer().name(),
                document.officialNumber(),
                document.number(),
                words.title(),
                words.addressee(),
                words.paragraphs(),
                declared.parties().stream().map(DeclaredParty::zh).toList(),
                DueDateText.date(document.issuedOn()),
                document.code().map(ReceiptCode::value).orElse(null),
                address.get().orElse(null));
    }
}
