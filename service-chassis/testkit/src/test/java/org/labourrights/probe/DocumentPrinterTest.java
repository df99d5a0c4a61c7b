package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.kernel.document.print.DocumentPage;
import org.labourrights.kernel.document.print.DocumentPrinter;
import org.labourrights.kernel.document.print.UnprintableDocument;

/** The page that documents share: what stands on it, and that nothing is left out of a name. */
class DocumentPrinterTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 10, 26);
    private static final String BUREAU = "石家庄市长安区人力资源和社会保障局";
    private static final String LONGEST_BUREAU = "内蒙古自治区阿拉善盟阿拉善左旗人力资源和社会保障局";
    private static final List<String> PARTIES = List.of("申请人", "被申请人", "调解员");

    private final DocumentPrinter printer = printer();

    @Test
    void printsTheSameBytesForTheSamePage() {
        DocumentPage page = page(BUREAU, "虚构速送（示例）有限公司", PARTIES, ReceiptCode.EXAMPLE, null);

        assertArrayEquals(printer.print(page, ISSUED), printer().print(page, ISSUED));
    }

    @ParameterizedTest
    @CsvSource({"示例😀快送有限公司, 😀 (U+1F600)", "示例กขค快送有限公司, ก (U+0E01)", "示例𰻝𰻝面有限公司, 𰻝 (U+30EDD)"})
    void aNameIsNeverPrintedWithAGap(String name, String character) {
        DocumentPage page = page(BUREAU, name, List.of(), ReceiptCode.EXAMPLE, null);

        UnprintableDocument refused = assertThrows(UnprintableDocument.class, () -> printer.print(page, ISSUED));

        assertEquals("E-DOCUMENT-GLYPH", refused.problem().code());
        assertTrue(
                refused.characters().contains(character), refused.characters().toString());
    }

    @Test
    void printsEverythingThatADocumentOfSeveralPartiesNeeds() throws IOException {
        byte[] pdf = printer.print(
                page(
                        BUREAU,
                        "虚构速送（示例）有限公司",
                        PARTIES,
                        ReceiptCode.EXAMPLE,
                        "https://example.test/api/probe/v1/public/documents/"),
                ISSUED);

        keep(pdf, "parties");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(2, document.getNumberOfPages());
            for (int number = 1; number <= 2; number++) {
                String text = text(document, number);
                assertTrue(text.contains("—" + number + "—"), "every page has its number: " + text);
                assertTrue(text.contains("核验码" + ReceiptCode.EXAMPLE), "every page has the code: " + text);
                assertTrue(text.contains("TX-130102-2026-00012"), "every page has the number: " + text);
            }
            assertTrue(text(document, 1).contains(BUREAU + "调字〔2026〕12号编号：TX-130102-2026-00012关于劳动报酬争议的调解协议书"));
            String end = text(document, 2);
            for (String party : PARTIES) {
                assertTrue(end.contains(party + "（签名或者盖章）：年月日"), party + " in " + end);
            }
            assertTrue(end.contains(BUREAU + "2026年10月26日（印章）"), end);
            assertTrue(end.contains("效力：https://example.test/api/probe/v1/public/documents/"), end);
            assertEquals(
                    "https://example.test/api/probe/v1/public/documents/" + ReceiptCode.EXAMPLE, scanned(document, 1));
            assertEquals("关于劳动报酬争议的调解协议书", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void theSealPlaceStandsOverNameAndDateOfTheIssuerAlsoOfALongOne() throws IOException {
        byte[] pdf = printer.print(page(LONGEST_BUREAU, "虚构速送（示例）有限公司", List.of(), null, null), ISSUED);

        keep(pdf, "long-name");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String end = text(document, document.getNumberOfPages());
            assertTrue(end.contains(LONGEST_BUREAU + "2026年10月26日（印章）"), end);
            assertFalse(end.contains("核验码"), end);
        }
    }

    @Test
    void escapesWhatLooksLikeMarkup() throws IOException {
        byte[] pdf = printer.print(page(BUREAU, "珺喆镕堃<测试>&有限公司", List.of(), ReceiptCode.EXAMPLE, null), ISSUED);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("珺喆镕堃<测试>&有限公司"));
        }
    }

    /** Of the basic plane, its Extension A, and Extensions B, C, D, E and F: all that GB 18030-2022 has at level 3. */
    @ParameterizedTest
    @ValueSource(strings = {"囍", "䶮", "㐱", "𠮷", "𬴂", "𪚥", "𪜀", "𫝀", "𫠠", "𬺰"})
    void printsAnyIdeographOfARegisteredNameInText(String ideograph) throws IOException {
        byte[] pdf =
                printer.print(page(BUREAU, "示例" + ideograph + "野快送有限公司", List.of(), ReceiptCode.EXAMPLE, null), ISSUED);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("示例" + ideograph + "野快送有限公司"));
        }
    }

    private static DocumentPage page(
            String issuer, String addressee, List<String> parties, String code, String verifiedAt) {
        String paragraph = "双方经调解，自愿达成如下协议：被申请人于2026年11月9日前一次性支付申请人劳动报酬人民币3200元，申请人领取后不再就本争议提出其他请求。";
        return new DocumentPage(
                DECLARED_TEMPLATE,
                issuer,
                "调字〔2026〕12号",
                "TX-130102-2026-00012",
                List.of("关于劳动报酬争议的", "调解协议书"),
                addressee,
                List.of(paragraph, paragraph, paragraph, paragraph),
                parties,
                "2026年10月26日",
                code,
                verifiedAt);
    }

    private static final String DECLARED_TEMPLATE = "document.html";

    /** What a phone reads from the page, counted from 0. */
    private static String scanned(PDDocument document, int page) throws IOException {
        var seen = new Grey(new PDFRenderer(document).renderImageWithDPI(page, 200));
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(seen)))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("nothing to scan", e);
        }
    }

    /** The grey of a rendered page, as the reader takes it. */
    private static final class Grey extends LuminanceSource {

        private final byte[] grey;

        Grey(BufferedImage image) {
            super(image.getWidth(), image.getHeight());
            grey = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) {
                for (int x = 0; x < getWidth(); x++) {
                    grey[y * getWidth() + x] = (byte) (image.getRGB(x, y) >> 8 & 0xFF);
                }
            }
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            return Arrays.copyOfRange(grey, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return grey;
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("[\\s　]", "");
    }

    /** For a look at the page; the build folder is thrown away. */
    private static void keep(byte[] pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, 60);
                ImageIO.write(
                        picture,
                        "png",
                        folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        }
    }

    private static DocumentPrinter printer() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        try (InputStream in =
                Objects.requireNonNull(DocumentPrinterTest.class.getResourceAsStream("/templates/document.html"))) {
            String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            engine.putTemplate(DECLARED_TEMPLATE, engine.parse(html, Variant.forContentType("text/html")));
            return new DocumentPrinter(engine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
