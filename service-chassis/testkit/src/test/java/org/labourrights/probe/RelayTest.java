package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.probe.LogFixture.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Numbers;
import org.labourrights.chassis.log.RelayProgress.Role;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;
import org.labourrights.testkit.kafka.RecordedEvent;

@QuarkusTest
@WithSuite
class RelayTest {

    @Inject
    LogFixture fixture;

    @Inject
    EventLog log;

    @Inject
    Numbers numbers;

    @Test
    void sendsWhatWasCommittedWhenKilledBetweenCommitAndSend() throws Exception {
        var subject = UUID.randomUUID();
        try (var recorder = EventRecorder.of("nef.er")) {
            killRelayAfter(0, () -> fixture.commit(event("probe.happened.v1", subject, 1)));

            try (var survivor = fixture.startRelay()) {
                var arrived = recorder.await(1, of(subject));

                assertEquals(1, arrived.getFirst().data().path("number").asInt());
            }
        }
    }

    @Test
    void losesNothingAndKeepsOrderWhenKilledInTheMiddleOfABatch() throws Exception {
        var subject = UUID.randomUUID();
        var events = IntStream.range(0, 1_200)
                .mapToObj(n -> event("probe.happened.v1", subject, n))
                .toList();
        try (var recorder = EventRecorder.of("nef.er")) {
            killRelayAfter(250, () -> fixture.commitAll(events));
            killRelayAfter(700, () -> {});

            try (var survivor = fixture.startRelay()) {
                recorder.await(1, last(subject, 1_199));
            }
            var arrived = recorder.everythingWithin(Duration.ofMillis(300)).stream()
                    .filter(of(subject))
                    .toList();
            var firstArrivals = new LinkedHashSet<>(
                    arrived.stream().map(e -> e.data().path("number").asInt()).toList());

            assertEquals(IntStream.range(0, 1_200).boxed().toList(), List.copyOf(firstArrivals));
            assertTrue(arrived.size() > 1_200, "a killed batch is sent again");
        }
    }

    @Test
    void anotherReplicaTakesOverFromAKilledLeader() throws Exception {
        var subject = UUID.randomUUID();
        try (var recorder = EventRecorder.of("nef.er");
                var first = fixture.startRelay()) {
            fixture.commit(event("probe.happened.v1", subject, 1));
            recorder.await(1, of(subject));
            try (var second = fixture.startRelay();
                    var third = fixture.startRelay()) {
                assertEquals(Role.LEADING, first.relay().progress().role());
                assertEquals(Role.STANDBY, second.relay().progress().role());
                assertEquals(Role.STANDBY, third.relay().progress().role());

                first.kill();
                fixture.commit(event("probe.happened.v1", subject, 2));

                recorder.await(1, last(subject, 2));
                assertEquals(
                        1,
                        List.of(second, third).stream()
                                .filter(r -> r.relay().progress().role() == Role.LEADING)
                                .count());
            }
        }
    }

    @Test
    void neitherLosesNorReordersUnderConcurrentLongTransactionsAndRollbacks() throws Exception {
        var subjects = IntStream.range(0, 8).mapToObj(n -> UUID.randomUUID()).toList();
        var committed = new ConcurrentLinkedQueue<UUID>();
        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelay();
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var written : writers.invokeAll(subjects.stream()
                    .map(subject -> Executors.callable(() -> writeSlowly(subject, committed)))
                    .toList())) {
                written.get();
            }
            assertTrue(committed.size() > 200, "enough to tell");
            var arrived = recorder.await(committed.size(), e -> subjects.contains(UUID.fromString(e.subject())));

            assertEquals(
                    committed.stream().map(UUID::toString).sorted().toList(),
                    arrived.stream().map(RecordedEvent::id).sorted().toList());
            for (var subject : subjects) {
                var numbers = arrived.stream()
                        .filter(of(subject))
                        .map(e -> e.data().path("number").asInt())
                        .toList();
                assertEquals(numbers.stream().sorted().toList(), numbers);
            }
        }
    }

    @Test
    void keepsCauseBeforeEffectAlthoughTheOlderTransactionAppendsLater() throws Exception {
        var subject = UUID.randomUUID();
        var older = new CountDownLatch(1);
        var newerCommitted = new CountDownLatch(1);
        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelay()) {
            var olderTransaction = Thread.ofVirtual()
                    .start(() -> QuarkusTransaction.requiringNew().run(() -> {
                        // An event of another aggregate gives this transaction the smaller id and number.
                        log.append(event("probe.began.v1", UUID.randomUUID(), 0));
                        older.countDown();
                        await(newerCommitted);
                        log.append(event("probe.happened.v1", subject, 2));
                    }));
            await(older);
            fixture.commit(event("probe.happened.v1", subject, 1));
            newerCommitted.countDown();
            olderTransaction.join();

            var arrived = recorder.await(2, of(subject));
            assertEquals(
                    List.of(1, 2),
                    arrived.stream().map(e -> e.data().path("number").asInt()).toList());
        }
    }

    @Test
    void isNotHeldBackByALongTransactionThatHasNotAppended() throws Exception {
        var subject = UUID.randomUUID();
        var release = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelay()) {
            var longTransaction = Thread.ofVirtual()
                    .start(() -> QuarkusTransaction.requiringNew().run(() -> {
                        writeElsewhere();
                        begun.countDown();
                        await(release);
                    }));
            await(begun);
            rollBack(event("probe.happened.v1", subject, 1));
            fixture.commit(event("probe.happened.v1", subject, 2));

            var arrived = recorder.await(1, of(subject), Duration.ofSeconds(5));
            assertEquals(2, arrived.getFirst().data().path("number").asInt());
            assertTrue(longTransaction.isAlive());
            release.countDown();
            longTransaction.join();
        }
    }

    @Test
    void deliversWhileOverlappingWritersGoOnAfterARollback() throws Exception {
        var subject = UUID.randomUUID();
        var over = new AtomicBoolean();
        var committed = new ConcurrentLinkedQueue<UUID>();
        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelay();
                var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                IntStream.range(0, 4).forEach(n -> writers.submit(() -> writeUntil(over, committed)));
                recorder.await(20, event -> true);
                rollBack(event("probe.happened.v1", subject, 1));
                fixture.commit(event("probe.happened.v1", subject, 2));

                var arrived = recorder.await(1, of(subject), Duration.ofSeconds(10));

                assertEquals(2, arrived.getFirst().data().path("number").asInt());
            } finally {
                over.set(true);
            }
            writers.shutdown();
            assertTrue(writers.awaitTermination(20, TimeUnit.SECONDS));
            var written = committed.stream().map(UUID::toString).collect(Collectors.toSet());
            var sent = recorder.await(written.size(), event -> written.contains(event.id()));
            assertEquals(written, sent.stream().map(RecordedEvent::id).collect(Collectors.toSet()));
        }
    }

    @Test
    void tellsHowLongAnOpenHoleHoldsItBack() throws Exception {
        var subject = UUID.randomUUID();
        var release = new CountDownLatch(1);
        var appended = new CountDownLatch(1);
        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelay()) {
            var slow = Thread.ofVirtual()
                    .start(() -> QuarkusTransaction.requiringNew().run(() -> {
                        log.append(event("probe.happened.v1", subject, 1));
                        appended.countDown();
                        await(release);
                    }));
            await(appended);
            fixture.commit(event("probe.happened.v1", subject, 2));
            Thread.sleep(1_500);

            var stuck = relay.relay().progress().stuckFor();
            release.countDown();
            slow.join();
            recorder.await(2, of(subject));

            assertTrue(stuck.toMillis() >= 500, "stuck for " + stuck);
            for (int i = 0; i < 100 && !relay.relay().progress().stuckFor().isZero(); i++) {
                Thread.sleep(50);
            }
            assertEquals(Duration.ZERO, relay.relay().progress().stuckFor());
        }
    }

    @Test
    void leavesNoConnectionBehindWhenAProducerCannotBeMade() throws Exception {
        var tries = new AtomicInteger();
        try (var relay = fixture.startRelay(() -> {
            tries.incrementAndGet();
            throw new KafkaException("on purpose");
        })) {
            for (int i = 0; i < 200 && tries.get() < 3; i++) {
                Thread.sleep(50);
            }

            assertTrue(tries.get() >= 3, "it tries again");
            assertTrue(listeners() <= 1, listeners() + " connections listen");
        }
    }

    @Test
    void startsOverAfterAnError() throws Exception {
        var subject = UUID.randomUUID();
        var tries = new AtomicInteger();
        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelay(() -> {
                    if (tries.getAndIncrement() == 0) {
                        throw new NoClassDefFoundError("on purpose");
                    }
                    return fixture.service().producer();
                })) {
            fixture.commit(event("probe.happened.v1", subject, 1));

            assertEquals(1, recorder.await(1, of(subject)).size());
        }
    }

    @Test
    void doesNotSendEventsWithoutATopic() throws Exception {
        var subject = UUID.randomUUID();
        try (var recorder = EventRecorder.of("nef.er", "nef.dlq");
                var relay = fixture.startRelay()) {
            fixture.commit(event("probe.read.v1", subject, 1).internal());
            fixture.commit(event("probe.happened.v1", subject, 2));

            recorder.await(1, last(subject, 2));
            assertFalse(recorder.everythingWithin(Duration.ofMillis(200)).stream()
                    .anyMatch(e -> e.type().equals("probe.read.v1")));
        }
    }

    private void writeElsewhere() {
        numbers.next("LONG-" + UUID.randomUUID());
    }

    private void killRelayAfter(int sends, Runnable meanwhile) throws Exception {
        var started = new CompletableFuture<LogFixture.RunningRelay>();
        var dead = new CountDownLatch(1);
        var running = fixture.startRelay(
                () -> KillingProducer.killingAfter(sends, fixture.service().producer(), () -> {
                    try {
                        started.join().relay().abandon();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    } finally {
                        dead.countDown();
                    }
                }));
        started.complete(running);
        meanwhile.run();
        await(dead);
        running.thread().join();
    }

    private void writeSlowly(UUID subject, ConcurrentLinkedQueue<UUID> committed) {
        var random = new Random(subject.hashCode());
        for (int number = 0; number < 60; number++) {
            var event = event("probe.happened.v1", subject, number);
            if (random.nextInt(5) == 0) {
                rollBack(event);
                continue;
            }
            int pause = random.nextInt(20) == 0 ? 150 : random.nextInt(4);
            committed.add(QuarkusTransaction.requiringNew().call(() -> {
                var id = log.append(event);
                Thread.sleep(pause);
                return id;
            }));
        }
    }

    /** Commits again and again, slowly, so that of several such writers some are always at it. */
    private void writeUntil(AtomicBoolean over, ConcurrentLinkedQueue<UUID> committed) {
        while (!over.get()) {
            committed.add(QuarkusTransaction.requiringNew().call(() -> {
                var id = log.append(event("probe.happened.v1", UUID.randomUUID(), 0));
                Thread.sleep(ThreadLocalRandom.current().nextInt(80, 160));
                return id;
            }));
        }
    }

    private int listeners() throws SQLException {
        try (var connection = fixture.connections().open("test");
                var query = connection.prepareStatement(
                        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'event-log-listener'");
                var row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private void rollBack(Event event) {
        fixture.rollBack(event);
    }

    private static Predicate<RecordedEvent> of(UUID subject) {
        return event -> event.subject().equals(subject.toString());
    }

    private static Predicate<RecordedEvent> last(UUID subject, int number) {
        return of(subject).and(event -> event.data().path("number").asInt() == number);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("Waited in vain");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
