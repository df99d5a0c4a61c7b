package org.labourrights.chassis.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    @ParameterizedTest
    @CsvSource({"utf-8,UTF_8", "UTF8,UTF_8", "GBK,GB18030", "gb2312,GB18030", "\"gb18030\",GB18030", "cp936,GB18030"})
    void knowsTheNamesThatOfficesUse(String name, Encoding encoding) {
        assertEquals(Optional.of(encoding), Encoding.named(name));
        assertEquals(Optional.of(Encoding.UTF_8), Encoding.named(null));
        assertEquals(Optional.empty(), Encoding.named("UTF-16"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"联通", "李示例，拖欠三个月工资。", "𠮷野快送", "a\nb"})
    void readsWhatWasWrittenInEither(String text) {
        assertEquals(text, Encoding.GB18030.text(text.getBytes(Charset.forName("GB18030"))));
        assertEquals(text, Encoding.UTF_8.text(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "c0 80",
        "c0 af",
        "e0 80 af",
        "ed a0 80",
        "f0 80 80 80",
        "f4 90 80 80",
        "c3 28",
        "ff",
        "80",
        "e6 9d",
        "d5 c5"
    })
    void refusesBytesThatAreNoUtf8(String hex) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

        assertThrows(WrongBytes.class, () -> Encoding.UTF_8.text(bytes));
    }

    @Test
    void namesTheLineAndTheEncoding() {
        byte[] bytes = "第一行\n第二行\n李".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = ' ';

        WrongBytes wrong = assertThrows(WrongBytes.class, () -> Encoding.UTF_8.text(bytes));

        assertEquals(3, wrong.line());
        assertEquals(Encoding.UTF_8, wrong.encoding());
        assertThrows(WrongBytes.class, () -> Encoding.GB18030.text(new byte[] {(byte) 0x81}));
    }

    @Test
    void readsALongTextAPieceAtATimeAndAsksForItOnce() throws IOException {
        String text = "𠮷野快送a".repeat(20_000);
        byte[] gbk = text.getBytes(Charset.forName("GB18030"));

        byte[] read = Encoding.GB18030.asUtf8(new ByteArrayInputStream(gbk)).readAllBytes();

        assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), read);
    }
}
