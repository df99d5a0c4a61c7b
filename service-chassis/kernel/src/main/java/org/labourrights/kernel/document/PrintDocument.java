package org.labourrights.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.file.Sha256;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.scope.SystemScope;
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

    private static final Logger LOG = Logger.getLogger(PrintDocument.class);

    private final DocumentRows rows;
    private final DocumentFamilies families;
    private final DocumentPrinter printer;
    private final DocumentContents contents;
    private final DocumentConfig config;
    private final SystemScope system;
    private final Clock clock;

    PrintDocument(
            DocumentRows rows,
            DocumentFamilies families,
            DocumentPrinter printer,
            DocumentContents contents,
            DocumentConfig config,
            SystemScope system,
            Clock clock) {
        this.rows = rows;
        this.families = families;
        this.printer = printer;
        this.contents = contents;
        this.config = config;
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
                .filter(document -> document.sha256().isEmpty())
                .ifPresent(document -> content(document.id()));
    }

    /**
     * The paper of the document, printed now if it is not there yet.
     *
     * @throws UnprintableDocument {@code E-DOCUMENT-GLYPH} (409); a timer that fails so is tried again, set aside and named
     *     in health
     */
    @Transactional
    public PrintedDocument content(UUID id) {
        IssuedDocument document = rows.get(id);
        if (document.sha256().isEmpty()) {
            document = rows.lock(id);
        }
        String sha256 = document.sha256().orElse(null);
        return sha256 == null ? print(document) : contents.read(id, sha256);
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
                config.verifiedAt().orElse(null));
    }
}
