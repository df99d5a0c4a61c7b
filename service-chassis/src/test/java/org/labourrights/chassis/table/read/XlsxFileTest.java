package org.labourrights.chassis.table.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.Encoding;

class XlsxFileTest {

    private static final String HEADER = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>金</t></r><r><t>额</t></r></is></c></row>""";
    private static final String SHARED =
            "<si><t>名称</t></si><si><r><t>示例</t></r><rPh sb=\"0\" eb=\"1\"><t>ピンイン</t></rPh><r><t>公司</t></r></si>";

    @Test
    void readsTheFirstSheetWithTheNumbersOfItsRows() throws IOException {
        SentTable table = open(HEADER + """
                <row r="2" spans="1:2"/>
                <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4"><v>86400.100000000006</v></c></row>
                <row r="5"><c r="B5" t="b"><v>1</v></c></row>
                <row><c t="str"><v>无址</v></c><c><v>-5</v></c></row>""");

        assertEquals(List.of("名称", "金额"), table.header());
        assertEquals(List.of("4 [示例公司, 86400.1]", "5 [, TRUE]", "6 [无址, -5]"), Sent.shown(table));
        assertEquals(1, table.otherSheets());
        assertEquals(3, Sent.rows(table).size());
    }

    @ParameterizedTest
    @CsvSource({
        "46295, 1, 2026-09-30",
        "46295, 2, 2026-09-30",
        "46295.354166666664, 1, 2026-09-30T08:30:00",
        "1, 1, 1900-01-01",
        "61, 1, 1900-03-01",
        "0.5, 1, 12:00:00",
        "46295, 3, 46295",
        "46295, 4, 46295",
        "1E+2, 0, 100",
        "0.1, 0, 0.1",
        "1.0000000000000001E-5, 0, 0.00001",
        "123456789012345, 0, 123456789012345",
    })
    void showsNumbersAsPeopleSeeThem(String stored, int style, String seen) throws IOException {
        assertEquals(List.of("2 [" + seen + ", ]"), Sent.shown(open(HEADER + cell(stored, "s=\"" + style + "\""))));
    }

    @ParameterizedTest
    @CsvSource({
        "9.1150105E+17, s=\"0\", E-TABLE-PRECISION",
        "1E+999, s=\"0\", E-TABLE-PRECISION",
        "甲, s=\"0\", E-TABLE-PRECISION",
        "60, s=\"1\", E-TABLE-DATE",
        "9999999, s=\"1\", E-TABLE-DATE",
        "#N/A, t=\"e\", E-TABLE-FORMULA",
    })
    void refusesCellsWhoseValueIsLost(String stored, String attributes, String code) throws IOException {
        assertEquals(
                List.of("2 [, ] [0:" + code + "]", "3 [乙, 1]"),
                Sent.shown(open(HEADER + cell(stored, attributes)
                        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>乙</v></c><c r=\"B3\"><v>1</v></c></row>")));
    }

    @Test
    void takesTheValueOfAFormulaAndNoneWithout() throws IOException {
        assertEquals(List.of("2 [3, ] [1:E-TABLE-FORMULA]"), Sent.shown(open(HEADER + """
                        <row r="2"><c r="A2"><f>1+2</f><v>3</v></c><c r="B2"><f>1+2</f></c></row>""")));
    }

    @Test
    void namesACellBesideTheHeader() throws IOException {
        assertEquals(List.of("2 [甲, ] [-1:E-TABLE-CELLS]"), Sent.shown(open(HEADER + """
                        <row r="2"><c r="A2" t="str"><v>甲</v></c><c r="D2" t="str"><v>乙</v></c></row>""")));
    }

    @Test
    void readsWhatALibraryWrites() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            sheet.value(0, 0, "名称");
            sheet.value(0, 1, "日期");
            sheet.inlineString(1, 0, "甲 & 乙 <丙>");
            sheet.value(1, 1, LocalDate.of(2026, 9, 30));
            sheet.style(1, 1).format("yyyy-mm-dd").set();
        }

        SentTable table = Sent.open(bytes.toByteArray(), Encoding.UTF_8);

        assertEquals(List.of("名称", "日期"), table.header());
        assertEquals(List.of("2 [甲 & 乙 <丙>, 2026-09-30]"), Sent.shown(table));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>",
                "<worksheet><!-- 甲 --><sheetData/></worksheet>",
                "<worksheet><?run it?><sheetData/></worksheet>",
                "<worksheet><sheetData><row><c t=\"s\"><v>99</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row>",
            })
    void refusesSheetsThatNoSpreadsheetWrites(String sheet) {
        Map<String, String> parts = Workbooks.parts("", SHARED);
        parts.put("xl/worksheets/first.xml", sheet);

        assertEquals("E-TABLE-BROKEN", refusal(Workbooks.zip(parts)));
    }

    @Test
    void refusesAZipFileThatIsNoWorkbook() {
        assertEquals("E-TABLE-FORMAT", refusal(Workbooks.zip(Map.of("甲.txt", "乙"))));
    }

    @Test
    void refusesAFileThatWasCutOff() {
        byte[] whole = Workbooks.of(HEADER + cell("1", ""), SHARED);

        assertEquals("E-TABLE-BROKEN", refusal(Arrays.copyOf(whole, whole.length / 3)));
    }

    @Test
    void refusesWhatUnpacksToTooMuch() {
        Map<String, String> bomb = Workbooks.parts(HEADER, "<si><t>甲</t></si>".repeat(200_000));
        Map<String, String> blank = Workbooks.parts(HEADER + " ".repeat(2_000_000), SHARED);

        assertEquals("E-TABLE-TOO-LARGE", refusal(Workbooks.zip(bomb)));
        assertEquals("E-TABLE-TOO-LARGE", refusal(Workbooks.zip(blank)));
        assertEquals("E-TABLE-TOO-LARGE", refusal(Workbooks.of(cell("1".repeat(400_000), ""), SHARED)));
        assertEquals("E-TABLE-TOO-LARGE", refusal(Workbooks.of("""
                <row r="1"><c r="ZZ1" t="str"><v>甲</v></c></row>""", SHARED)));
    }

    /** The size in the directory is the sender's word: the ratio is held against what was taken from the file. */
    @Test
    void aPartThatLiesAboutItsSizeIsNoLargerForIt() throws IOException {
        byte[] bomb = Workbooks.zip(Workbooks.parts(HEADER, "<si><t>甲</t></si>".repeat(200_000)));
        ByteBuffer bytes = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bomb.length - 24; at++) {
            if (bytes.getInt(at) == 0x02014b50) {
                bytes.putInt(at + 20, 0x7FFFFFFE);
            }
        }

        assertTrue(Set.of("E-TABLE-TOO-LARGE", "E-TABLE-BROKEN").contains(refusal(bomb)), () -> refusal(bomb));
    }

    @Test
    void aFormatThatNoSpreadsheetWritesHoldsNobodyUp() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertFalse(XlsxNumbers.isDate("[".repeat(300_000) + "yyyy")));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertTrue(XlsxNumbers.isDate("[".repeat(200) + "yyyy")));
    }

    @Test
    void unpacksNothingThatIsNoPartOfTheTable() throws IOException {
        Map<String, String> parts = Workbooks.parts(HEADER + cell("1", ""), SHARED);
        parts.put("xl/media/picture.png", " ".repeat(20_000_000));

        assertEquals(List.of("2 [1, ]"), Sent.shown(Sent.open(Workbooks.zip(parts), Encoding.UTF_8)));
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(ProblemException.class, () -> Sent.rows(Sent.open(bytes, Encoding.UTF_8)))
                .problem()
                .code();
    }

    private static String cell(String value, String attributes) {
        return "<row r=\"2\"><c r=\"A2\" " + attributes + "><v>" + value + "</v></c></row>";
    }

    private static SentTable open(String rows) throws IOException {
        return Sent.open(Workbooks.of(rows, SHARED), Encoding.UTF_8);
    }
}
