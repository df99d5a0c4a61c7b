package org.labourrights.reporting.letter.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Prints a letter as PDF. The same words give the same bytes: dates and document id come from the letter, the fonts from
 * the jar.
 */
@Singleton
public class LetterPrinter {
    private static final String FAMILY = "Letter Song";

    private final Template template;
    private final byte[] regular = font("/fonts/LetterSong-Regular.ttf");
    private final byte[] bold = font("/fonts/LetterSong-Bold.ttf");
    private final CmapLookup regularGlyphs = glyphs(regular);
    private final CmapLookup boldGlyphs = glyphs(bold);

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
        requireGlyphs(page);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FAMILY, 700, FontStyle.NORMAL, true);
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

    private void requireGlyphs(String page) {
        List<String> missing = page.codePoints()
                .filter(each -> each > ' ' && (regularGlyphs.getGlyphId(each) == 0 || boldGlyphs.getGlyphId(each) == 0))
                .distinct()
                .mapToObj(each -> "%s (U+%04X)".formatted(Character.toString(each), each))
                .toList();
        if (!missing.isEmpty()) {
            throw new UnprintableLetter(missing);
        }
    }

    private static CmapLookup glyphs(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("A font of the letters cannot be read", e);
        }
    }

    private static void describe(PDDocument document, LetterContent content, LocalDate issuedOn) {
        GregorianCalendar moment = GregorianCalendar.from(issuedOn.atStartOfDay(ZoneId.of("Asia/Shanghai")));
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

    private static byte[] font(String resource) {
        try (InputStream in = Objects.requireNonNull(LetterPrinter.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
