package org.labourrights.chassis.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.problem.Failures;
import org.labourrights.chassis.problem.FieldProblem;

class DoorJsonTest {

    private final ObjectMapper stored = new ObjectMapper().registerModule(new JavaTimeModule());
    private final ObjectMapper door;

    DoorJsonTest() {
        new StrictJson().customize(stored);
        door = DoorJson.at(stored);
    }

    record Body(
            @Nullable String text,
            @Nullable Integer count,
            @Nullable @Min(0) @Max(20_000) Integer hold,
            @Nullable Long large,
            @Nullable BigDecimal rate,
            @Nullable JsonNode free,
            @Nullable List<String> names) {}

    record Demanding(boolean anonymous, int workerCount, long total) {}

    @ParameterizedTest
    @ValueSource(strings = {"10", "10.0", "1e1", "1E+1", "100e-1", "10.000"})
    void oneNumberHasManySpellings(String spelling) throws JsonProcessingException {
        Body body = door.readValue("{\"count\": " + spelling + ", \"large\": " + spelling + "}", Body.class);

        assertEquals(10, body.count());
        assertEquals(10L, body.large());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "count | 99999999999 | -2147483648 | 2147483647",
                "count | 1.5 | -2147483648 | 2147483647",
                "count | 1e999999999 | -2147483648 | 2147483647",
                "count | 1e99999999999999 | -2147483648 | 2147483647",
                "hold | 99999999999 | 0 | 20000",
                "large | 99999999999999999999 | -9223372036854775808 | 9223372036854775807"
            })
    void tellsTheBoundsOfAWholeNumber(String field, String number, long min, long max) {
        FieldProblem error = refusal("{\"" + field + "\": " + number + "}", Body.class);

        assertEquals(new FieldProblem("/" + field, "E-INTEGER", Map.of("min", min, "max", max)), error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e2147483647", "1e-999999999", "1e99999999999999", "1e41"})
    void anExponentIsNoWayToFillTheMemory(String number) {
        assertEquals(
                "E-DIGITS", refusal("{\"rate\": " + number + "}", Body.class).code());
        assertThrows(
                JsonProcessingException.class,
                () -> door.readValue("{\"free\": {\"a\": [" + number + "]}}", Body.class));
    }

    @Test
    void keepsTheDecimalsAsTheyWereWritten() throws JsonProcessingException {
        assertEquals(
                new BigDecimal("1.50"),
                door.readValue("{\"rate\": 1.50}", Body.class).rate());
    }

    @ParameterizedTest
    @CsvSource({"anonymous", "workerCount", "total"})
    void saysWhichValueIsMissing(String field) {
        Map<String, String> members =
                Map.of("anonymous", "\"anonymous\":true", "workerCount", "\"workerCount\":1", "total", "\"total\":1");
        List<String> others = members.entrySet().stream()
                .filter(member -> !member.getKey().equals(field))
                .map(Map.Entry::getValue)
                .toList();
        String rest = String.join(",", others);

        assertEquals(FieldProblem.of("/" + field, "E-REQUIRED"), refusal("{" + rest + "}", Demanding.class));
        assertEquals(
                FieldProblem.of("/" + field, "E-REQUIRED"),
                refusal("{" + rest + ",\"" + field + "\":null}", Demanding.class));
        assertEquals(
                "E-TYPE",
                refusal("{" + rest + ",\"" + field + "\":\"1\"}", Demanding.class)
                        .code());
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0000,U+0000",
        "\\ud800,U+D800",
        "\\ufffd,U+FFFD",
        "\\u202e,U+202E",
        "\\u0007,U+0007",
        "\\uffff,U+FFFF"
    })
    void namesTheCharacterThatNoTextMayHold(String escape, String name) {
        FieldProblem expected = new FieldProblem("/text", "E-CHARACTER", Map.of("character", name));

        assertEquals(expected, refusal("{\"text\": \"a" + escape + "b\"}", Body.class));
        assertEquals(
                "E-CHARACTER",
                refusal("{\"names\": [\"a\", \"b" + escape + "\"]}", Body.class).code());
        assertEquals(
                "E-CHARACTER",
                refusal("{\"free\": {\"a\": [\"" + escape + "\"]}}", Body.class).code());
    }

    @Test
    void tidiesTexts() throws JsonProcessingException {
        Body body = door.readValue("{\"text\": \"\u3000\", \"names\": [\" 李\u00A0\", \"\u200B\"]}", Body.class);

        assertEquals("", body.text());
        assertEquals(List.of("李", ""), body.names());
    }

    record Card(@JsonDeserialize(using = TypedText.class) String number) {}

    @ParameterizedTest
    @ValueSource(strings = {"E12345678", "e 1234 5678", "Ｅ１２３４５６７８", "e1234–5678", "\u3000E-1234-5678"})
    void readsANumberAsItIsTypedFromPaper(String typed) throws JsonProcessingException {
        assertEquals(
                "E12345678",
                door.readValue("{\"number\": \"" + typed + "\"}", Card.class).number());
    }

    @Test
    void readsWhatWasStoredAsItIs() throws JsonProcessingException {
        assertEquals(
                "\u3000\ufffd",
                stored.readValue("{\"text\": \"\u3000\ufffd\"}", Body.class).text());
    }

    private FieldProblem refusal(String body, Class<?> type) {
        JsonProcessingException e = assertThrows(JsonProcessingException.class, () -> door.readValue(body, type));
        return new Failures().problem(e).errors().getFirst();
    }
}
