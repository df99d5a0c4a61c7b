package org.labourrights.reporting.letter.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.codes.DataFiles;
import org.labourrights.chassis.time.CalendarYear;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.reporting.letter.LetterType;
import org.labourrights.reporting.reference.ReportingPeriod;

class LetterPrinterTest {
    private static final LocalDate ISSUED = LocalDate.of(2026, 10, 26);

    private final DueDateRule rule =
            new DueDateRule(new WorkingCalendar(DataFiles.read("data/calendar", CalendarYear.class)));
    private final LetterPrinter printer = printer();

    @Test
    void printsTheSameBytesForTheSameLetter() {
        LetterContent content = LetterWording.words(rectification("虚构速送（示例）有限公司"));

        byte[] first = printer.print(content, ISSUED);
        byte[] again = printer().print(content, ISSUED);

        assertArrayEquals(first, again);
    }

    @ParameterizedTest
    @CsvSource({"示例😀快送有限公司, 😀 (U+1F600)", "示例กขค快送有限公司, ก (U+0E01)", "示例𰻝𰻝面有限公司, 𰻝 (U+30EDD)"})
    void aNameIsNeverPrintedWithAGap(String name, String character) {
        LetterContent content = LetterWording.words(rectification(name));

        UnprintableLetter refused = assertThrows(UnprintableLetter.class, () -> printer.print(content, ISSUED));

        assertTrue(
                refused.characters().contains(character), refused.characters().toString());
    }

    @Test
    void printsEverythingThatAnOfficialLetterNeeds() throws IOException {
        byte[] pdf = printer.print(LetterWording.words(rectification("虚构速送（示例）有限公司")), ISSUED);

        keep(pdf, "rectification.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(text.contains("—2—"), "every page has its number");
            text = text.replaceAll("—\\d—", "");
            for (String part : List.of(
                    "石家庄市长安区人力资源和社会保障局",
                    "整改函〔2026〕12号",
                    "编号：ZG-130102-2026-00012",
                    "关于限期报送2026年第三季度用工情况报告的整改函",
                    "虚构速送（示例）有限公司（统一社会信用代码：91130102MA0TJY1146）：",
                    "已逾期11日",
                    "《提示函〔2026〕31号》",
                    "（冀人社规〔2021〕5号）第九条",
                    "于2026年11月9日前（含当日）",
                    "自2026年10月26日（当日不计入）起算10个工作日",
                    "10月31日至11月1日为休息日不计",
                    "特此函告。石家庄市长安区人力资源和社会保障局2026年10月26日")) {
                assertTrue(text.contains(part), part + " in " + text);
            }
            assertEquals(
                    "关于限期报送2026年第三季度用工情况报告的整改函",
                    document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void embedsAGlyphForRareCharactersOfNames() throws IOException {
        byte[] pdf = printer.print(LetterWording.words(rectification("珺喆镕堃<测试>&有限公司")), ISSUED);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("珺喆镕堃<测试>&有限公司"));
        }
    }

    /** Of the basic plane, its Extension A, and Extensions B, C, D, E and F: all that GB 18030-2022 has at level 3. */
    @ParameterizedTest
    @ValueSource(strings = {"囍", "䶮", "㐱", "𠮷", "𬴂", "𪚥", "𪜀", "𫝀", "𫠠", "𬺰"})
    void printsAnyIdeographOfARegisteredNameInText(String ideograph) throws IOException {
        byte[] pdf = printer.print(LetterWording.words(rectification("示例" + ideograph + "野快送有限公司")), ISSUED);

        keep(pdf, "rare-%X.pdf".formatted(ideograph.codePointAt(0)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("示例" + ideograph + "野快送有限公司"));
        }
    }

    private LetterFacts rectification(String enterprise) {
        return new LetterFacts(
                LetterType.RECTIFICATION_LETTER,
                "石家庄市长安区人力资源和社会保障局",
                "ZG-130102-2026-00012",
                12,
                enterprise,
                "91130102MA0TJY1146",
                ISSUED,
                rule.due(ISSUED, 10, DayUnit.WORKING_DAY, RollRule.FORWARD, "test"),
                List.of("《关于维护新就业形态劳动者劳动保障权益的实施办法（暂行）》（冀人社规〔2021〕5号）第九条", "《劳动保障监察条例》第三十条"),
                new LetterMatter.Missing(
                        new LetterMatter.Report("YG-130102-2026Q3-00004", ReportingPeriod.parse("2026Q3"), "用工情况报告"),
                        LocalDate.of(2026, 10, 15),
                        Optional.of(new LetterMatter.Earlier(
                                "提示函〔2026〕31号", LocalDate.of(2026, 10, 16), LocalDate.of(2026, 10, 23)))));
    }

    /** For a look at the page; the build folder is thrown away. */
    private static void keep(byte[] pdf, String name) throws IOException {
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters", name), pdf);
    }

    private static LetterPrinter printer() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        try (InputStream in =
                Objects.requireNonNull(LetterPrinterTest.class.getResourceAsStream("/templates/letter.html"))) {
            String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new LetterPrinter(engine.parse(html, Variant.forContentType("text/html")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
