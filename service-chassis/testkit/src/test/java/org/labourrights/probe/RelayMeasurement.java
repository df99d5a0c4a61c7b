package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.probe.LogFixture.event;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;

/** Takes figures; not part of the ordinary run: {@code -Dtest=RelayMeasurement -Dtestkit.fsync=on}. */
@QuarkusTest
@WithSuite
class RelayMeasurement {

    private static final Logger LOG = Logger.getLogger(RelayMeasurement.class);
    private static final int BACKLOG = 200_000;
    private static final int COMMITS = 500;

    @Inject
    LogFixture fixture;

    @Test
    void drainsABacklog() throws Exception {
        for (int chunk = 0; chunk < BACKLOG / 1_000; chunk++) {
            var subject = UUID.randomUUID();
            fixture.commitAll(IntStream.range(0, 1_000)
                    .mapToObj(n -> event("probe.happened.v1", subject, n))
                    .toList());
        }
        long began = System.nanoTime();
        try (var relay = fixture.startRelay(5_000)) {
            while (relay.relay().progress().sent() < BACKLOG) {
                Thread.sleep(5);
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            LOG.infof("MEASURED drain: %d events in %.2f s, %.0f a second", BACKLOG, seconds, BACKLOG / seconds);
            assertTrue(seconds > 0);
        }
    }

    @Test
    void isQuickFromCommitToConsumer() throws Exception {
        var micros = new ArrayList<Long>();
        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelay(5_000)) {
            for (int n = 0; n < COMMITS; n++) {
                var subject = UUID.randomUUID().toString();
                fixture.commit(event("probe.happened.v1", subject, n));
                long committed = System.nanoTime();
                recorder.await(1, e -> e.subject().equals(subject));
                micros.add((System.nanoTime() - committed) / 1_000);
            }
        }
        var steady = micros.subList(50, micros.size());
        Collections.sort(steady);
        LOG.infof(
                "MEASURED commit to consumer: p50 %d us, p95 %d us, p99 %d us",
                steady.get(steady.size() / 2),
                steady.get(steady.size() * 95 / 100),
                steady.get(steady.size() * 99 / 100));
        assertTrue(steady.getFirst() > 0);
    }
}
