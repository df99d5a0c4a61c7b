package org.labourrights.chassis.table.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.Encoding;
import org.labourrights.chassis.text.WrongBytes;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "名称,金额\n甲,1\n",
                "\uFEFF名称,金额\r\n甲,1\r\n",
                "名称;金额\n甲;1",
                "名称\t金额\n甲\t1\n",
                "名称，金额\n甲，1\n",
                "名称|金额\n甲|1\n",
                "\"名称\",\"金额\"\n\"甲\",\"1\"\n",
                "\"名称\", \"金额\"\n\"甲\", \"1\"\n",
                "“名称”,“金额”\n“甲”,“1”\n",
                "＂名称＂，＂金额＂\n＂甲＂，＂1＂\n"
            })
    void readsWhateverPartsAndQuotesTheCells(String text) throws IOException {
        SentTable table = Sent.open(text);

        assertEquals(List.of("名称", "金额"), table.header());
        assertEquals(List.of("2 [甲, 1]"), Sent.shown(table));
    }

    @Test
    void numbersLinesAsAnEditorDoes() throws IOException {
        SentTable table = Sent.open("\n名称,金额\n甲,\"1\n2\"\n\n,\n乙,3\n丙\n");

        assertEquals(List.of("名称", "金额"), table.header());
        assertEquals(List.of("3 [甲, 1\n2]", "7 [乙, 3]", "8 [丙, ]"), Sent.shown(table));
    }

    @Test
    void namesARowWithMoreThanItsHeader() throws IOException {
        assertEquals(
                List.of("2 [甲, 1] [-1:E-TABLE-CELLS]", "3 [乙, 2]"), Sent.shown(Sent.open("名称,金额\n甲,1,3\n乙,2,,\n")));
    }

    @Test
    void readsGb18030WhereTheCharsetSaysSo() throws IOException {
        byte[] bytes = "名称,金额\n赛罕快送,1\n".getBytes(Charset.forName("GB18030"));

        assertEquals(List.of("2 [赛罕快送, 1]"), Sent.shown(Sent.open(bytes, Encoding.GB18030)));
        assertThrows(WrongBytes.class, () -> Sent.open(bytes, Encoding.UTF_8));
    }

    @Test
    void keepsQuotesThatAreAPartOfTheText() throws IOException {
        assertEquals(List.of("2 [“甲”和“乙”, 5\"]"), Sent.shown(Sent.open("名称,金额\n“甲”和“乙”,\"5\"\"\"\n")));
    }

    @Test
    void takesBackTheQuoteBeforeWhatLooksLikeAFormula() throws IOException {
        assertEquals(List.of("2 [=1+1, '甲]"), Sent.shown(Sent.open("名称,金额\n'=1+1,'甲\n")));
    }

    @Test
    void stopsAtAQuoteThatIsNeverClosed() throws IOException {
        String endless = "名称,金额\n甲,1\n\"" + "乙,2\n".repeat(300_000);

        SentTable table = Sent.open(endless);

        assertEquals(
                "E-TABLE-BROKEN",
                assertThrows(ProblemException.class, () -> Sent.rows(table))
                        .problem()
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00D0\u00CF\u0011\u00E0", "\u00FF\u00FEu\u0000", "%PDF\u0000"})
    void refusesWhatIsNoTable(String start) {
        byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                "E-TABLE-FORMAT",
                assertThrows(ProblemException.class, () -> Sent.open(bytes, Encoding.UTF_8))
                        .problem()
                        .code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "\uFEFF"})
    void refusesNothing(String text) {
        assertEquals(
                "E-SHAPE",
                assertThrows(ProblemException.class, () -> Sent.open(text))
                        .problem()
                        .code());
    }
}
