package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class QuietDatabaseTest {

    private final Queue<String> log = new ConcurrentLinkedQueue<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            for (Throwable at = entry.getThrown(); at != null; at = at.getCause()) {
                log.add(String.valueOf(at.getMessage()));
            }
            log.add(String.valueOf(entry.getMessage()) + List.of(parameters(entry)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private static Object[] parameters(LogRecord entry) {
        return entry.getParameters() == null ? new Object[0] : entry.getParameters();
    }

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void namesTheConstraintThatRefusedARowAndNoneOfItsValues() {
        String text = "told in confidence " + UUID.randomUUID();
        write(text);

        Response refused = write(text);

        assertEquals(409, refused.statusCode(), refused.asString());
        assertTrue(log.stream().anyMatch(line -> line.contains("probe_note_text_key")), log::toString);
        assertFalse(log.stream().anyMatch(line -> line.contains("told in confidence")), log::toString);
    }

    private static Response write(String text) {
        return given().auth()
                .oauth2(Tokens.of(List.of("COUNTY_OFFICER"), List.of("150105"), null))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("""
                        {"text":"%s","division":"150105","uscc":"91330100799655058B"}""".formatted(text))
                .post("/api/probe/v1/notes");
    }
}
