package org.labourrights.chassis.table.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.text.Encoding;

class LinesTest {

    @Test
    void countsEveryLineAndTellsTheBlankOnes() throws IOException {
        assertEquals(List.of("1 a", "2", "3 b\r", "4", "5 c"), all("a\n\nb\r\n \t\r\nc"));
        assertEquals(List.of("1 a", "2", "3 b"), all("\uFEFFa\n\u3000\nb"));
        assertEquals(List.of("1 a"), all("a\n"));
        assertEquals(List.of(), all(""));
    }

    @Test
    void takesALineOfTheLimitAndRefusesALongerOne() throws IOException {
        Lines lines = lines("12345\n123456\n1");

        assertTrue(lines.next());
        assertEquals("12345", lines.text());
        assertTrue(lines.next());
        assertFalse(lines.blank());
        assertEquals(
                "E-TOO-LARGE",
                assertThrows(ProblemException.class, lines::text).problem().code());
        assertTrue(lines.next());
        assertEquals("1", lines.text());
        assertFalse(lines.next());
    }

    @Test
    void refusesALongLineOfNothingButSpaces() throws IOException {
        Lines lines = lines("       \n");

        assertTrue(lines.next());
        assertFalse(lines.blank());
    }

    @Test
    void namesTheLineAndTheEncodingOfBytesThatAreNone() throws IOException {
        Lines lines = new Lines(
                new ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0xD5, (byte) 0xC5, '\n', 'b'}),
                5,
                Encoding.UTF_8);

        assertTrue(lines.next());
        assertTrue(lines.next());
        FieldProblem error = assertThrows(ProblemException.class, lines::text)
                .problem()
                .errors()
                .getFirst();
        assertEquals(new FieldProblem("", "E-ENCODING", Map.of("line", 2, "encoding", "UTF-8")), error);
        assertTrue(lines.next());
        assertEquals("b", lines.text());
    }

    private static List<String> all(String text) throws IOException {
        Lines lines = lines(text);
        List<String> all = new ArrayList<>();
        while (lines.next()) {
            String content = lines.text();
            all.add(lines.blank() ? String.valueOf(lines.number()) : lines.number() + " " + content);
        }
        return all;
    }

    private static Lines lines(String text) {
        return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 5, Encoding.UTF_8);
    }
}
