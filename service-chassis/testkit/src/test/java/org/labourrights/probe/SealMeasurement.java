package org.labourrights.probe;

import static org.labourrights.probe.LogFixture.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.evidence.Proofs;
import org.labourrights.chassis.evidence.SealLog;
import org.labourrights.testkit.WithSuite;

/** How fast a log is sealed, and what it costs those who write meanwhile; run by hand, its name keeps it out of the build. */
@QuarkusTest
@WithSuite
class SealMeasurement {

    private static final Logger LOG = Logger.getLogger(SealMeasurement.class);

    @Inject
    LogFixture fixture;

    @Inject
    SealLog seal;

    @Inject
    Proofs proofs;

    @Test
    void measures() throws Exception {
        seal.seal();
        write(3);
        for (int round = 0; round < 2; round++) {
            long alone = write(15);
            var stop = new AtomicBoolean();
            var sealed = new AtomicLong();
            Thread sealing = Thread.ofVirtual().start(() -> {
                while (!stop.get()) {
                    sealed.addAndGet(seal.seal());
                    pause();
                }
            });
            long together = write(15);
            stop.set(true);
            sealing.join();
            LOG.infof(
                    "Events written a second: %d alone, %d while %d are sealed, with pauses of 5 s",
                    alone / 15, together / 15, sealed.get());
        }
        var subject = UUID.randomUUID();
        fixture.commit(event("probe.happened.v1", subject, 1));
        for (int n = 0; n < 100; n++) {
            fixture.commitAll(IntStream.range(0, 1_000)
                    .mapToObj(i -> event("probe.happened.v1", UUID.randomUUID(), i))
                    .toList());
        }
        long begin = System.nanoTime();
        long all = seal.seal();
        long millis = (System.nanoTime() - begin) / 1_000_000;
        LOG.infof("Sealed %d entries in %d ms", all, millis);
        begin = System.nanoTime();
        for (int n = 0; n < 200; n++) {
            QuarkusTransaction.requiringNew().call(() -> proofs.ofSubject(subject.toString(), "probe.happened.v1"));
        }
        LOG.infof("A proof takes %d µs", (System.nanoTime() - begin) / 200_000);
    }

    private static void pause() {
        try {
            Thread.sleep(5_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long write(int seconds) throws Exception {
        var written = new AtomicLong();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < 8; writer++) {
                threads.submit(() -> {
                    while (System.nanoTime() < end) {
                        fixture.commit(event("probe.happened.v1", UUID.randomUUID(), 1));
                        written.incrementAndGet();
                    }
                });
            }
        }
        return written.get();
    }
}
