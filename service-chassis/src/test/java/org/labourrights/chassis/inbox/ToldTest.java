package org.labourrights.chassis.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.division.Divisions;

class ToldTest {

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @ParameterizedTest
    @CsvSource({
        "86400.00,86400.00",
        "'\"86400.5\"',86400.50",
        "0,0.00",
        "1e3,1000.00",
        "999999999999.99,999999999999.99"
    })
    void readsAmounts(String value, BigDecimal yuan) throws JsonProcessingException {
        assertEquals(yuan, told(value).yuan("amount"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E2147483647",
                "1e999999999",
                "\"1E2147483647\"",
                "\"1E5\"",
                "1e-2147483647",
                "0.001",
                "-1",
                "1000000000000",
                "\"\"",
                "true",
                "[]",
                "null"
            })
    void refusesWhatIsNoAmountWithoutWritingItOut(String value) throws JsonProcessingException {
        Told told = told(value);

        assertThrows(MalformedEvent.class, () -> told.yuan("amount"));
    }

    private Told told(String amount) throws JsonProcessingException {
        IncomingEvent event = new IncomingEvent(
                UUID.randomUUID(),
                "probe.paid.v1",
                "/probe",
                "subject",
                OffsetDateTime.parse("2026-09-30T16:20:00+08:00"),
                null,
                null,
                null,
                null,
                1,
                json.readTree("{\"amount\": " + amount + "}"),
                null);
        return new Told(event, new Divisions());
    }
}
