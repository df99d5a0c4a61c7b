package org.labourrights.chassis.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.Failures;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

class StrictJsonTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    StrictJsonTest() {
        new StrictJson().customize(json);
    }

    enum Kind {
        ONE,
        TWO
    }

    record Inner(@Nullable String name) {}

    record Body(
            @Nullable String text,
            @Nullable Integer count,
            @Nullable BigDecimal amount,
            @Nullable Boolean flag,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable Kind kind,
            @Nullable UnifiedSocialCreditCode uscc,
            @Nullable List<Inner> inner) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"text\": 1} | /text | E-TYPE",
                "{\"text\": true} | /text | E-TYPE",
                "{\"text\": []} | /text | E-TYPE",
                "{\"text\": \"a\\u0000b\"} | /text | E-FORMAT",
                "{\"text\": \"\\ud800\"} | /text | E-FORMAT",
                "{\"count\": \"1\"} | /count | E-TYPE",
                "{\"count\": 1.5} | /count | E-TYPE",
                "{\"count\": 99999999999} | /count | E-JSON",
                "{\"count\": true} | /count | E-TYPE",
                "{\"flag\": 1} | /flag | E-TYPE",
                "{\"flag\": \"true\"} | /flag | E-TYPE",
                "{\"day\": 20260930} | /day | E-TYPE",
                "{\"day\": [2026, 9, 30]} | /day | E-TYPE",
                "{\"day\": \"2026-02-30\"} | /day | E-FORMAT",
                "{\"day\": \"9999-01-01\"} | /day | E-FORMAT",
                "{\"at\": 1700000000} | /at | E-TYPE",
                "{\"at\": \"2026-09-30T16:20:00\"} | /at | E-FORMAT",
                "{\"kind\": \"THREE\"} | /kind | E-ENUM",
                "{\"kind\": 0} | /kind | E-ENUM",
                "{\"kind\": \"\"} | /kind | E-ENUM",
                "{\"uscc\": \"x\"} | /uscc | E-USCC-FORMAT",
                "{\"uscc\": 5} | /uscc | E-TYPE",
                "{\"unknown\": 1} | /unknown | E-UNKNOWN-FIELD",
                "{\"inner\": [{\"name\": \"a\"}, {\"nmae\": \"b\"}]} | /inner/1/nmae | E-UNKNOWN-FIELD",
                "{\"text\": \"a\", \"text\": \"b\"} | ~~ | E-DUPLICATE-FIELD",
                "{\"text\": | ~~ | E-JSON",
                "{} {} | ~~ | E-TYPE",
            })
    void namesWhatIsWrongAndWhere(String body, @Nullable String pointer, String code) {
        FieldProblem error = refusal(body).errors().getFirst();

        assertEquals(pointer == null ? "" : pointer, error.pointer());
        assertEquals(code, error.code());
    }

    @Test
    void refusesDeepNestingAndLongNumbers() {
        String deep = "{\"inner\": " + "[".repeat(100) + "]".repeat(100) + "}";
        String deepUnknown = "{\"x\": " + "[".repeat(100_000) + "}";

        assertEquals("E-SHAPE", refusal(deep).code());
        assertEquals("E-SHAPE", refusal(deepUnknown).code());
        assertEquals("E-SHAPE", refusal("{\"amount\": " + "9".repeat(200) + "}").code());
    }

    @Test
    void tellsMomentsInTheTimeOfTheReader() throws JsonProcessingException {
        assertEquals("\"2026-09-30T16:20:00+08:00\"", json.writeValueAsString(Instant.parse("2026-09-30T08:20:00Z")));
    }

    private Problem refusal(String body) {
        JsonProcessingException e = assertThrows(JsonProcessingException.class, () -> json.readValue(body, Body.class));
        return new Failures().problem(e);
    }
}
