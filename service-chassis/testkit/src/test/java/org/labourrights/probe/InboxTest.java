package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.testkit.ManagementPort;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.MessageReader;

@QuarkusTest
@WithSuite
class InboxTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String OUTCOME =
            "SELECT outcome || coalesce(' ' || reason, '') FROM inbox WHERE event_id = ANY (?)";

    @Inject
    LogFixture fixture;

    @Inject
    Effects effects;

    @AfterEach
    void repair() {
        ProbeConsumer.BROKEN.set(false);
    }

    @Test
    void actsOnceOnADuplicate() {
        var id = UUID.randomUUID();
        send(0, event(id, "s-" + id, 1, "first", ""));
        send(0, event(id, "s-" + id, 1, "first", ""));
        sendMarker(0);

        assertEquals("first", done(id));
        assertEquals(List.of("DONE"), outcome(id));
    }

    @Test
    void takesWhatIsOlderThanTheNewestOfItsAggregateToo() {
        var newer = UUID.randomUUID();
        var older = UUID.randomUUID();
        send(0, event(newer, "s-" + newer, 12, "newer", ""));
        send(0, event(older, "s-" + newer, 11, "older", ""));
        sendMarker(0);

        assertEquals("newer", done(newer));
        assertEquals("older", done(older));
        assertEquals(List.of("DONE"), outcome(older));
    }

    @Test
    void notesARefusalAndDoesNotTryAgain() {
        var id = UUID.randomUUID();
        send(0, event(id, "s-" + id, 1, "refused", "refuse"));
        sendMarker(0);

        assertEquals(List.of("REFUSED E-STATE"), outcome(id));
        assertEquals(List.of(), effects.of(id));
    }

    @Test
    void triesAgainUntilATransientFailureIsOverAndIsNotReadyMeanwhile() {
        ProbeConsumer.BROKEN.set(true);
        var failing = UUID.randomUUID();
        var behind = UUID.randomUUID();
        var elsewhere = UUID.randomUUID();
        send(1, event(failing, "s-" + failing, 1, "failing", "fail"));
        send(1, event(behind, "s-" + failing, 2, "behind", ""));
        send(2, event(elsewhere, "s-" + elsewhere, 1, "elsewhere", ""));

        assertEquals("elsewhere", done(elsewhere));
        eventually(() -> ManagementPort.given().get("/q/health/ready").statusCode() == 503);
        assertEquals(List.of(), effects.of(List.of(failing, behind)));

        ProbeConsumer.BROKEN.set(false);
        assertEquals("behind", done(behind));
        assertEquals(
                List.of("failing", "behind"),
                effects.of(List.of(failing, behind)).stream()
                        .filter(what -> !what.startsWith("trace"))
                        .toList());
        eventually(() -> ManagementPort.given().get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void anErrorIsTriedAgainLikeAnyOtherFailure() {
        ProbeConsumer.BROKEN.set(true);
        var failing = UUID.randomUUID();
        send(1, event(failing, "s-" + failing, 1, "after an error", "error"));

        eventually(() -> ManagementPort.given().get("/q/health/ready").statusCode() == 503);
        assertEquals(List.of(), effects.of(failing));

        ProbeConsumer.BROKEN.set(false);
        assertEquals("after an error", done(failing));
    }

    @Test
    void whatOneConsumerCannotReadStillReachesTheOthers() {
        var id = UUID.randomUUID();
        try (var recorder = MessageReader.of("nef.dlq")) {
            send(3, event(id, "s-" + id, 1, "", "").replace("probe.asked.v1", SecondConsumer.SHARED));
            sendMarker(3);

            assertEquals("E-EVENT-DATA", recorder.await(1).getFirst().headers().get("dlq-reason"));
        }
        assertEquals(List.of("second"), effects.of(id));
        assertEquals(Set.of("DONE", "DEAD E-EVENT-DATA"), Set.copyOf(outcome(id)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            E-EVENT-JSON     | {"specversion":
            E-EVENT-JSON     | []
            E-EVENT-ENVELOPE | {"specversion":"0.3"}
            E-EVENT-ENVELOPE | {"specversion":"1.0","type":"probe.asked.v1","source":"/x","subject":"s","time":"2026-01-01T00:00:00+08:00","data":{}}
            E-EVENT-ENVELOPE | {"specversion":"1.0","id":"17","type":"probe.asked.v1","source":"/x","subject":"s","time":"2026-01-01T00:00:00+08:00","data":{}}
            E-EVENT-ENVELOPE | {"specversion":"1.0","id":"ID","type":"probe.asked.v1","source":"/x","subject":"s","time":"yesterday","data":{}}
            E-EVENT-DATA     | {"specversion":"1.0","id":"ID","type":"probe.asked.v1","source":"/x","subject":"s","time":"2026-01-01T00:00:00+08:00","data":"text"}
            E-EVENT-DATA     | {"specversion":"1.0","id":"ID","type":"probe.asked.v1","source":"/x","subject":"s","time":"2026-01-01T00:00:00+08:00","data":{"what":7}}
            E-EVENT-DATA     | {"specversion":"1.0","id":"ID","type":"probe.asked.v1","source":"/x","subject":"s","time":"2026-01-01T00:00:00+08:00","data":{"what":"a\\u0000b"}}
            E-EVENT-DATA     | {"specversion":"1.0","id":"ID","type":"probe.asked.v1","source":"/x","subject":"s","time":"2026-01-01T00:00:00+08:00","data":{"what":"x","list":[{"deep":"\\ud800"}]}}
            E-EVENT-DATA     | {"specversion":"1.0","id":"ID","type":"probe.asked.v1","source":"/x","subject":"s","time":"2026-01-01T00:00:00+08:00","data":{"what":"x","a\\u0000":1}}
            E-EVENT-ENVELOPE | {"specversion":"1.0","id":"ID","type":"probe.asked.v1","source":"/x","subject":"s\\u0000","time":"2026-01-01T00:00:00+08:00","data":{"what":"x"}}
            """)
    void putsWhatIsNoEventAsideWithItsReasonAndGoesOn(String reason, String value) {
        var id = UUID.randomUUID();
        var sent = value.replace("ID", id.toString());
        try (var recorder = MessageReader.of("nef.dlq")) {
            send(3, sent);
            sendMarker(3);

            var letter = recorder.await(1).getFirst();
            assertEquals(sent, letter.value());
            assertEquals(reason, letter.headers().get("dlq-reason"));
            assertEquals("nef.ar", letter.headers().get("dlq-topic"));
            assertEquals("3", letter.headers().get("dlq-partition"));
            assertEquals("probe-service", letter.headers().get("dlq-service"));
        }
        assertEquals(List.of(), effects.of(id));
    }

    @Test
    void toleratesFieldsAndTypesThatItDoesNotKnow() {
        var id = UUID.randomUUID();
        send(0, event(UUID.randomUUID(), "s", 1, "?", "").replace("probe.asked.v1", "probe.unheard.v9"));
        send(0, event(id, "s-" + id, 1, "known", "").replace("\"then\"", "\"unheard\":[1,{}],\"then\""));

        assertEquals("known", done(id));
    }

    @Test
    void continuesTheTraceOfItsCause() {
        var id = UUID.randomUUID();
        var message = new ProducerRecord<>(
                "nef.ar", 0, "key", event(id, "s-" + id, 1, "traced", "").getBytes(StandardCharsets.UTF_8));
        message.headers().add("traceparent", ("00-" + TRACE + "-00f067aa0ba902b7-01").getBytes(StandardCharsets.UTF_8));
        fixture.kafka().send(message);

        done(id);
        assertEquals(List.of("traced", "trace " + TRACE), effects.of(id));
    }

    private String done(UUID id) {
        eventually(() -> !effects.of(id).isEmpty());
        return effects.of(id).getFirst();
    }

    private List<String> outcome(UUID id) {
        return effects.strings(OUTCOME, new UUID[] {id});
    }

    /** Returns when everything sent to the partition before has been consumed. */
    private void sendMarker(int partition) {
        var marker = UUID.randomUUID();
        send(partition, event(marker, "s-" + marker, 1, "marker", ""));
        done(marker);
    }

    private void send(int partition, String value) {
        fixture.kafka().send(new ProducerRecord<>("nef.ar", partition, "key", value.getBytes(StandardCharsets.UTF_8)));
    }

    private static String event(UUID id, String subject, long sequence, String what, String then) {
        return """
            {"specversion":"1.0","id":"%s","type":"probe.asked.v1","source":"/arrears-service","subject":"%s",
             "time":"2026-11-10T00:05:12+08:00","jurisdictioncode":"150105","sequence":"%019d",
             "datacontenttype":"application/json","data":{"what":"%s","then":"%s"}}""".formatted(id, subject, sequence, what, then);
    }

    private static void eventually(Supplier<Boolean> condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.get()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
