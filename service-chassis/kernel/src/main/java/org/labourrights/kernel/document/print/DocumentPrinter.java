package org.labourrights.kernel.document.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.labourrights.chassis.time.ClockSource;

/**
 * Prints a page as PDF. The same page gives the same bytes: dates and document id come from it, the fonts from the jar,
 * which are read when the first page is printed, so that a service that prints none does not hold them.
 */
@Singleton
public class DocumentPrinter {
    private final Engine templates;

    public DocumentPrinter(Engine templates) {
        this.templates = templates;
    }

    /** Those in common use, 7 MB. */
    private static final class Common {
        static final LetterFont REGULAR = LetterFont.regular();
        static final LetterFont BOLD = LetterFont.bold();
    }

    /**
     * @param issuedOn becomes the creation date of the file
     * @throws UnprintableDocument if the fonts lack a character: a document with a gap in a name is none
     * @throws UncheckedIOException if the library cannot lay the page out
     */
    public byte[] print(DocumentPage content, LocalDate issuedOn) {
        String page = templates
                .getTemplate(content.template())
                .data("document", content)
                .render();
        List<LetterFont> fonts = fonts(content.number(), page);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.forEach(font -> font.addTo(builder));
        builder.withHtmlContent(page, null);
        builder.toStream(pdf);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            describe(document, content, issuedOn);
            document.save(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("document " + content.number() + " cannot be printed", e);
        }
        return pdf.toByteArray();
    }

    /** Those in common use, and with them only those of the rare ones that the page needs: they are large. */
    private static List<LetterFont> fonts(String number, String page) {
        List<LetterFont> fonts = new ArrayList<>(List.of(Common.REGULAR, Common.BOLD));
        List<Integer> missing = page.codePoints()
                .filter(each -> each > ' ' && !(Common.REGULAR.test(each) && Common.BOLD.test(each)))
                .distinct()
                .boxed()
                .toList();
        for (Supplier<LetterFont> more : List.<Supplier<LetterFont>>of(LetterFont::rare, LetterFont::supplementary)) {
            if (!missing.isEmpty()) {
                LetterFont font = more.get();
                List<Integer> still =
                        missing.stream().filter(each -> !font.test(each)).toList();
                if (still.size() < missing.size()) {
                    fonts.add(font);
                    missing = still;
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new UnprintableDocument(
                    number,
                    missing.stream()
                            .map(each -> "%s (U+%04X)".formatted(Character.toString(each), each))
                            .toList());
        }
        return fonts;
    }

    private static void describe(PDDocument document, DocumentPage content, LocalDate issuedOn) {
        GregorianCalendar moment = GregorianCalendar.from(issuedOn.atStartOfDay(ClockSource.ZONE));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(String.join("", content.title()));
        information.setAuthor(content.issuer());
        information.setSubject(content.number());
        information.setProducer("labour-rights");
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.setDocumentId((long) content.number().hashCode());
    }
}
