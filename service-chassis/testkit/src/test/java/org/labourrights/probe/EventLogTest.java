package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.probe.LogFixture.SAIHAN;
import static org.labourrights.probe.LogFixture.USCC;
import static org.labourrights.probe.LogFixture.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;

@QuarkusTest
@WithSuite
class EventLogTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    LogFixture fixture;

    @Inject
    EventLog log;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    /** @param obligationNo public number */
    record Escalated(String obligationNo, String uscc, int level, List<String> letters) {}

    @Test
    void writesTheEnvelopeOfTheSuite() throws Exception {
        var number = "YG-150105-2026Q3-" + UUID.randomUUID();
        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelay()) {
            var id = fixture.commit(
                    Event.of("report.escalated.v1", number, SAIHAN, new Escalated(number, USCC, 3, List.of("ZG-1")))
                            .withUscc(USCC)
                            .withReason("not sent"));

            var event = recorder.await(1, e -> e.subject().equals(number)).getFirst();

            assertEquals(USCC, event.key());
            assertEquals(
                    "application/cloudevents+json; charset=UTF-8",
                    event.headers().get("content-type"));
            var envelope = event.envelope();
            assertEquals(
                    List.of(
                            "specversion",
                            "id",
                            "type",
                            "source",
                            "subject",
                            "time",
                            "jurisdictioncode",
                            "uscc",
                            "correlationid",
                            "sequence",
                            "datacontenttype",
                            "dataschema",
                            "data"),
                    List.copyOf(envelope.properties().stream()
                            .map(Map.Entry::getKey)
                            .toList()));
            assertEquals("1.0", envelope.path("specversion").asText());
            assertEquals(id.toString(), event.id());
            assertEquals("report.escalated.v1", event.type());
            assertEquals("/probe-service", envelope.path("source").asText());
            assertEquals("150105", envelope.path("jurisdictioncode").asText());
            assertTrue(envelope.path("time").asText().endsWith("+08:00"));
            assertEquals(
                    "urn:labour-rights:event-schema:report.escalated.v1",
                    envelope.path("dataschema").asText());
            assertEquals(
                    JSON.readTree("{\"obligationNo\":\"%s\",\"uscc\":\"%s\",\"level\":3,\"letters\":[\"ZG-1\"]}"
                            .formatted(number, USCC)),
                    event.data());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE event_log SET reason = 'another'",
                "DELETE FROM event_log",
                "TRUNCATE event_log",
                "INSERT INTO event_log_position (reader, seq) VALUES ('mine', 1)"
            })
    void theServiceCannotChangeWhatWasWritten(String change) throws Exception {
        fixture.commit(event("probe.happened.v1", UUID.randomUUID(), 1));

        assertEquals("42501", sqlStateOf(change, "probe_app"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE event_log SET reason = 'another'", "DELETE FROM event_log", "TRUNCATE event_log"})
    void notEvenTheOwnerChangesWhatWasWritten(String change) throws Exception {
        fixture.commit(event("probe.happened.v1", UUID.randomUUID(), 1));

        assertEquals("42501", sqlStateOf(change, "probe_owner"));
    }

    @Test
    void isInvisibleWithoutAScope() throws Exception {
        fixture.commit(event("probe.happened.v1", UUID.randomUUID(), 1).withUscc(USCC));

        assertEquals(0, visible("", ""));
        assertEquals(0, visible("CN/130000/", ""));
        assertTrue(visible("CN/150000/", "") > 0);
        assertTrue(visible("", USCC) > 0);
    }

    @Test
    void refusesAPayloadThatKafkaCouldNotTake() {
        var huge = Event.of("probe.happened.v1", UUID.randomUUID(), SAIHAN, Map.of("text", "x".repeat(600_000)));

        assertThrows(IllegalArgumentException.class, () -> fixture.commit(huge));
    }

    @Test
    void refusesToAppendOutsideATransaction() {
        var event = event("probe.happened.v1", UUID.randomUUID(), 1);

        assertThrows(TransactionalException.class, () -> log.append(event));
    }

    private int visible(String scope, String uscc) throws SQLException {
        try (var connection = as("probe_app");
                var settings = connection.prepareStatement(
                        "SELECT set_config('app.scope', ?, false), set_config('app.uscc', ?, false)");
                var count = connection.createStatement()) {
            settings.setString(1, scope);
            settings.setString(2, uscc);
            settings.execute();
            var row = count.executeQuery("SELECT count(*) FROM event_log");
            row.next();
            return row.getInt(1);
        }
    }

    private String sqlStateOf(String change, String role) throws SQLException {
        try (var connection = as(role);
                var statement = connection.createStatement()) {
            statement.execute("SET app.scope = 'CN/'");
            return assertThrows(SQLException.class, () -> statement.execute(change))
                    .getSQLState();
        }
    }

    private Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url, role, role);
    }
}
