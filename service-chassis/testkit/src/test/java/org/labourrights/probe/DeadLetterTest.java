package org.labourrights.probe;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.ManagementPort;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.MessageReader;

/** What a consumer can never have is put aside, told without a word of its content, and can be replayed. */
@QuarkusTest
@WithSuite
class DeadLetterTest {

    private static final String REASON = "{\"reason\":\"the fault is mended\"}";

    @Inject
    LogFixture fixture;

    @Inject
    Effects effects;

    @Inject
    Database database;

    @Inject
    SystemScope systemScope;

    @AfterEach
    void repair() {
        ProbeConsumer.MENDED.set(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "cast", "state", "linkage", "json", "value", "constraint", "column"})
    void aFaultThatDoesNotPassGoesAsideAndWhatFollowsIsConsumed(String fault) {
        var dead = UUID.randomUUID();
        var behind = UUID.randomUUID();
        try (var recorder = MessageReader.of("nef.dlq")) {
            send(faulty(dead, fault));
            send(event(behind, "s-" + dead, "behind", ""));

            SetAside.eventually(() -> effects.of(behind).contains("behind"));
            assertEquals(
                    "E-EVENT-CONSUMER", recorder.await(1).getFirst().headers().get("dlq-reason"));
        }

        assertEquals(List.of(), effects.of(dead));
        var letter = SetAside.entry("events", "150105", letterOf(dead));
        assertEquals("E-EVENT-CONSUMER", letter.getString("reason"));
        assertEquals("probe", letter.getString("consumer"));
        assertEquals("s-" + dead, letter.getString("subject"));
        assertEquals(4, letter.getInt("attemptCount"));
        assertTrue(!letter.getString("detail").contains("person"), letter.getString("detail"));
        assertEquals(200, ManagementPort.given().get("/q/health/ready").statusCode());
    }

    @Test
    void onlyAnAdministratorOfThePlaceSeesIt() {
        var dead = putAside();

        assertEquals(1, SetAside.ids("events", "150100", "eventId", dead).size());
        assertEquals(List.of(), SetAside.ids("events", "150102", "eventId", dead));
    }

    @Test
    void isReplayedWhenTheFaultIsMendedAndTheLogSaysByWhom() {
        var dead = putAside();
        var letter = letterOf(dead);

        SetAside.decide("events", letter, "replay", REASON)
                .then()
                .statusCode(409)
                .body("code", equalTo("E-REPLAY"));
        assertEquals(List.of(), effects.of(dead));
        assertEquals(letter, letterOf(dead));

        ProbeConsumer.MENDED.set(true);
        SetAside.decide("events", letter, "replay", REASON).then().statusCode(204);

        assertEquals(1, effects.of(dead).stream().filter("faulty"::equals).count());
        assertEquals(List.of(), SetAside.ids("events", "150105", "eventId", dead));
        assertEquals(List.of("event.replayed.v1 admin-of-saihan the fault is mended"), told(letter));
        assertEquals(
                List.of("DONE"),
                effects.strings("SELECT outcome FROM inbox WHERE event_id = ANY (?)", new UUID[] {dead}));
        SetAside.decide("events", letter, "replay", REASON).then().statusCode(404);
    }

    @Test
    void isNotConsumedAgainWhenTheProducerSendsItTwice() {
        var dead = putAside();
        ProbeConsumer.MENDED.set(true);
        var letter = letterOf(dead);
        SetAside.decide("events", letter, "replay", REASON).then().statusCode(204);

        var marker = UUID.randomUUID();
        send(faulty(dead, "null"));
        send(event(marker, "s-" + marker, "marker", ""));

        SetAside.eventually(() -> effects.of(marker).contains("marker"));
        assertEquals(1, effects.of(dead).stream().filter("faulty"::equals).count());
    }

    @Test
    void whatIsDismissedIsNeverConsumed() {
        var dead = putAside();
        ProbeConsumer.MENDED.set(true);

        var letter = letterOf(dead);
        SetAside.decide("events", letter, "dismissal", REASON).then().statusCode(204);

        assertEquals(List.of(), effects.of(dead));
        assertEquals(List.of("event.dismissed.v1 admin-of-saihan the fault is mended"), told(letter));
        SetAside.decide("events", letter, "replay", REASON).then().statusCode(404);
    }

    @Test
    void healthNamesItAndTheReplicaStaysInService() {
        putAside();

        SetAside.eventually(() -> SetAside.health().get("data.'events.E-EVENT-CONSUMER'") != null);
        assertTrue(SetAside.health().getInt("data.events") > 0);
        assertEquals("UP", SetAside.health().getString("status"));
    }

    private UUID putAside() {
        var dead = UUID.randomUUID();
        send(faulty(dead, "null"));
        SetAside.eventually(
                () -> !SetAside.ids("events", "150105", "eventId", dead).isEmpty());
        return dead;
    }

    private String letterOf(UUID event) {
        return SetAside.ids("events", "150105", "eventId", event).getFirst();
    }

    private List<String> told(String letter) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(
                        "SELECT type || ' ' || actor || ' ' || reason FROM event_log WHERE subject = ? ORDER BY seq",
                        row -> row.getString(1),
                        letter)));
    }

    private void send(String value) {
        fixture.kafka().send(new ProducerRecord<>("nef.ar", 2, "key", value.getBytes(StandardCharsets.UTF_8)));
    }

    private static String faulty(UUID id, String fault) {
        return event(id, "s-" + id, "faulty", "fault").replace("\"then\"", "\"fault\":\"" + fault + "\",\"then\"");
    }

    private static String event(UUID id, String subject, String what, String then) {
        return """
            {"specversion":"1.0","id":"%s","type":"probe.asked.v1","source":"/arrears-service","subject":"%s",
             "time":"2026-11-10T00:05:12+08:00","jurisdictioncode":"150105","sequence":"%019d",
             "datacontenttype":"application/json","data":{"what":"%s","then":"%s"}}""".formatted(id, subject, 1, what, then);
    }
}
