package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.testkit.ManagementPort;
import org.labourrights.testkit.WithSuite;

/** A replica whose loops stand still says so, and is ready again when they go on. */
@QuarkusTest
@WithSuite
@TestProfile(StalledTest.SoonStalled.class)
class StalledTest {

    /** The sweep waits longer than the test takes; both loops count as stalled after two seconds. */
    public static final class SoonStalled implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "labourrights.timers.enabled", "true",
                    "labourrights.timers.every", "1h",
                    "labourrights.timers.stalled-after", "2s",
                    "labourrights.inbox.stalled-after", "2s");
        }
    }

    @Inject
    TimerSweep sweep;

    @Inject
    LogFixture fixture;

    @AfterEach
    void letGo() {
        ProbeConsumer.HELD.set(false);
    }

    @Test
    void isNotReadyWhileNoSweepLooksAtTheTimers() {
        await("timers", "DOWN");
        assertTrue(check("timers").getInt("data.quietForSeconds") >= 2);

        sweep.sweep();

        JsonPath swept = check("timers");
        assertEquals("UP", swept.getString("status"));
        assertTrue(swept.getInt("data.quietForSeconds") < 2);
    }

    @Test
    void isNotReadyWhileAConsumerDoesNotComeBack() {
        await("event inbox", "UP");
        ProbeConsumer.HELD.set(true);
        var id = UUID.randomUUID();
        fixture.kafka()
                .send(new ProducerRecord<>("nef.ar", 0, "key", waiting(id).getBytes(StandardCharsets.UTF_8)));

        await("event inbox", "DOWN");
        assertEquals(0, check("event inbox").getInt("data.blockedPartitions"));

        ProbeConsumer.HELD.set(false);
        await("event inbox", "UP");
    }

    private static String waiting(UUID id) {
        return """
            {"specversion":"1.0","id":"%s","type":"probe.asked.v1","source":"/arrears-service","subject":"s-%s",
             "time":"2026-11-10T00:05:12+08:00","jurisdictioncode":"150105","sequence":"%019d",
             "datacontenttype":"application/json","data":{"what":"held","then":"wait"}}""".formatted(id, id, 1);
    }

    private static void await(String name, String status) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!check(name).getString("status").equals(status)) {
            assertTrue(System.nanoTime() < end, name + " does not become " + status);
            pause();
        }
    }

    /** One check of the readiness, whatever the others say. */
    private static JsonPath check(String name) {
        return ManagementPort.given()
                .get("/q/health/ready")
                .jsonPath()
                .setRootPath("checks.find { it.name == '" + name + "' }");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
