package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

/** One id from the door to the log, to every event, problem and answer, and to what other services do then. */
@QuarkusTest
@WithSuite
class CorrelationTest {

    private static final String HEADER = "X-Request-Id";
    private static final String NOTES = "/api/probe/v1/notes";

    @Inject
    LogFixture fixture;

    @Inject
    Database database;

    @Inject
    SystemScope systemScope;

    @Test
    void theIdOfTheRequestStandsInItsEventsAndItsAnswer() {
        var id = "gateway-" + UUID.randomUUID();

        var answer = write(id, "correlated " + UUID.randomUUID());

        assertEquals(201, answer.statusCode());
        assertEquals(id, answer.header(HEADER));
        assertEquals(List.of(id, id), correlations(answer.path("id")));
    }

    @Test
    void aProblemNamesIt() {
        var id = "gateway-" + UUID.randomUUID();

        write(id, "").then().statusCode(400).header(HEADER, equalTo(id)).body("requestId", equalTo(id));
        IdempotencyTest.officer()
                .header(HEADER, id)
                .get(NOTES + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("requestId", equalTo(id));
        given().header(HEADER, id).get(NOTES).then().statusCode(401).body("requestId", equalTo(id));
        given().header(HEADER, id).get("/nowhere").then().statusCode(404).body("requestId", equalTo(id));
    }

    @Test
    void everyLineOfTheLogCarriesIt() {
        var id = "gateway-" + UUID.randomUUID();
        Queue<String> logged = new ConcurrentLinkedQueue<>();
        var listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + " " + ExtLogRecord.wrap(line).getMdc("correlationId"));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(listener);
        try {
            IdempotencyTest.as(Tokens.of(List.of("AUDITOR"), List.of("150105"), null))
                    .noFilters()
                    .header(HEADER, id)
                    .get(NOTES + "/fault")
                    .then()
                    .statusCode(500);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertTrue(
                logged.stream().anyMatch(line -> line.equals("A request failed for a reason that is ours " + id)),
                logged::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "with a blank in it",
                "quote\"s-and-more",
                "line%0abreak;drop",
                "13912345678",
                "call-13912345678-back",
                "11010519491231002X",
                "id.110105491231002",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void whatIsNoIdOrSomebodysNumberIsNotTakenOver(String offered) {
        var answer = write(offered, "not correlated " + UUID.randomUUID());

        assertEquals(201, answer.statusCode());
        assertNotEquals(offered, answer.header(HEADER));
        var made = correlations(answer.path("id")).getFirst();
        assertEquals(answer.header(HEADER), made);
        assertEquals(36, made.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "00000000000000000000013912345678",
                "0190a1b2-7c3d-7e4f-8a5b-139123456789"
            })
    void whatAMachineMadeUpIsTakenOverWhateverItsDigits(String offered) {
        assertEquals(offered, write(offered, "made up " + UUID.randomUUID()).header(HEADER));
    }

    @Test
    void itGoesOnThroughTheInboxToTheEventsOfOthers() {
        var id = UUID.randomUUID();
        fixture.kafka().send(new ProducerRecord<>("nef.ar", 0, "key", event(id).getBytes(StandardCharsets.UTF_8)));

        SetAside.eventually(() -> !correlations("s-" + id).isEmpty());

        assertEquals(List.of("from-" + id), correlations("s-" + id));
        assertEquals(List.of(id.toString()), rows("SELECT causation_id FROM event_log WHERE subject = ?", "s-" + id));
    }

    private static Response write(String requestId, String text) {
        return IdempotencyTest.officer()
                .header(HEADER, requestId)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(IdempotencyTest.note(text, null))
                .post(NOTES);
    }

    private List<String> correlations(String subject) {
        return rows("SELECT correlation_id FROM event_log WHERE subject = ? ORDER BY seq", subject);
    }

    private List<String> rows(String sql, String value) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(sql, row -> row.getString(1), value)));
    }

    private static String event(UUID id) {
        return """
            {"specversion":"1.0","id":"%s","type":"probe.asked.v1","source":"/arrears-service","subject":"s-%s",
             "time":"2026-11-10T00:05:12+08:00","jurisdictioncode":"150105","correlationid":"from-%s",
             "datacontenttype":"application/json","data":{"what":"told","then":"tell"}}""".formatted(id, id, id);
    }
}
