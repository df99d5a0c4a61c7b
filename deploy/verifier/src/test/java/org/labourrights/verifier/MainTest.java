package org.labourrights.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void endsWithTwoWhenThereIsNothingToCheck() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"a\":1,\"a\":2}");

        assertEquals(2, run());
        assertEquals(2, run(folder.resolve("none.json").toString()));
        assertEquals(2, run("log", folder.resolve("none").toString()));
        assertEquals(2, run(file.toString(), "--colour", "red"));
        assertEquals(2, run(file.toString()));
        assertTrue(
                printed.toString(UTF_8).endsWith("The name a stands twice in one object (byte 7).\n"),
                printed.toString(UTF_8));
    }

    @Test
    void endsWithOneAndNamesCheckPlaceAndValues() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"format\":\"nef-receipt-2\",\"checkpoint\":{},\"contents\":{},\"entry\":{},\"path\":[]}");

        assertEquals(1, run("proof", file.toString()));
        assertTrue(printed.toString(UTF_8).contains("""
                                check E1 FORM
                                  A value is not of the published form.
                                  at: /format
                                  expected: nef-receipt-1
                                  found: nef-receipt-2
                                """), printed.toString(UTF_8));
    }

    @Test
    void speaksChinese() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");

        assertEquals(1, run(file.toString(), "--lang", "zh"));
        assertTrue(printed.toString(UTF_8).contains("第 1 项 FORM 格式"), printed.toString(UTF_8));
        assertTrue(printed.toString(UTF_8).contains("  位置：整个文件"), printed.toString(UTF_8));
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertEquals(
                texts("texts.properties").keySet(), texts("texts_zh.properties").keySet());
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/org/labourrights/verifier", name))) {
            texts.load(file);
        }
        return texts;
    }

    private int run(String... words) {
        return Main.run(new PrintStream(printed, true, UTF_8), words);
    }
}
