package org.labourrights.reporting.letter.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
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
 * Prints a letter as PDF. The same words give the same bytes: dates and document id come from the letter, the fonts from
 * the jar.
 */
@Singleton
public class LetterPrinter {
    private final Template template;
    private final LetterFont regular = LetterFont.regular();
    private final LetterFont bold = LetterFont.bold();

    public LetterPrinter(@Location("letter.html") Template template) {
        this.template = template;
    }

    /**
     * @param issuedOn becomes the creation date of the file
     * @throws UnprintableLetter if the fonts lack a character: a letter with a gap in a name is no letter
     * @throws UncheckedIOException if the library cannot lay the page out
     */
    public byte[] print(LetterContent content, LocalDate issuedOn) {
        String page = template.data("letter", content).render();
        List<LetterFont> fonts = fonts(page);
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
            throw new UncheckedIOException("letter " + content.letterNo() + " cannot be printed", e);
        }
        return pdf.toByteArray();
    }

    /** Those in common use, and with them only those of the rare ones that the page needs: they are large. */
    private List<LetterFont> fonts(String page) {
        List<LetterFont> fonts = new ArrayList<>(List.of(regular, bold));
        List<Integer> missing = page.codePoints()
                .filter(each -> each > ' ' && !(regular.test(each) && bold.test(each)))
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
            throw new UnprintableLetter(missing.stream()
                    .map(each -> "%s (U+%04X)".formatted(Character.toString(each), each))
                    .toList());
        }
        return fonts;
    }

    private static void describe(PDDocument document, LetterContent content, LocalDate issuedOn) {
        GregorianCalendar moment = GregorianCalendar.from(issuedOn.atStartOfDay(ClockSource.ZONE));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(String.join("", content.title()));
        information.setAuthor(content.issuer());
        information.setSubject(content.letterNo());
        information.setProducer("employment-reporting-service");
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.setDocumentId((long) content.letterNo().hashCode());
    }
}
