package org.labourrights.chassis.table.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "＝1+1",
                "＋1+1",
                "－1+1",
                "＠SUM(A1)",
                "@SUM(A1)",
                "+1+1",
                "-1+1",
                "\u3000=1",
                "\u00A0＝1",
                "\u200B=1",
                "\uFEFF=1",
                " =1",
                "\t甲",
                "\r甲",
                "\n甲",
                "'=1",
                "﹦1",
                "−1+1",
                "\u202E=1"
            })
    void noCellIsReadAsAFormula(String cell) {
        assertEquals("'" + cell, read(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5.00", "-5", "示例公司", "李 = 明", "1=1", "", "(甲)"})
    void figuresAndTextsStayAsTheyAre(String cell) {
        assertEquals(cell, read(cell));
    }

    private static String read(String cell) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable.write(out, List.of("栏"), taker -> taker.accept(List.of("甲", cell)));
        String row = out.toString(StandardCharsets.UTF_8).substring("\uFEFF栏\r\n甲,".length());
        String field = row.substring(0, row.length() - "\r\n".length());
        return field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }
}
