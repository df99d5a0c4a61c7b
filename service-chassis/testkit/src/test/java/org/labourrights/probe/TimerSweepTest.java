package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.probe.LogFixture.SAIHAN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.probe.ProbeTimers.Batch;
import org.labourrights.probe.ProbeTimers.Counting;
import org.labourrights.probe.ProbeTimers.Poison;
import org.labourrights.probe.ProbeTimers.Together;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class TimerSweepTest {

    @Inject
    Timers timers;

    @Inject
    TimerSweep sweep;

    @Inject
    Effects effects;

    @Inject
    Clock clock;

    private final List<UUID> poisoned = new ArrayList<>();

    @AfterEach
    void noPoisonIsLeft() {
        QuarkusTransaction.requiringNew().run(() -> poisoned.forEach(subject -> timers.cancel(Poison.KIND, subject)));
    }

    @Test
    void severalReplicasFireTenThousandExactlyOnceAlthoughOneDiesInTheMiddle() throws Exception {
        var subjects =
                IntStream.range(0, 10_000).mapToObj(n -> UUID.randomUUID()).toList();
        schedule(subjects.stream()
                .map(subject -> request(Counting.KIND, subject, "only", past(subject.hashCode() & 0xfff)))
                .toList());
        Counting.DEADLY.set(2_000);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replicas = new ExecutorCompletionService<Integer>(threads);
            IntStream.range(0, 3).forEach(n -> replicas.submit(sweep::sweep));
            try {
                replicas.take().get();
                replicas.take().get();
                sweepUntilAllFired(subjects);

                assertEquals(List.of("10000 of 10000"), countOf(subjects));
            } finally {
                Counting.END_OF_TEST.countDown();
            }
            replicas.take().get();
        }

        assertEquals(List.of("10000 of 10000"), countOf(subjects));
    }

    @Test
    void firesInDueOrder() {
        var subjects = Stream.generate(UUID::randomUUID).limit(5).toList();
        schedule(List.of(
                request(Counting.KIND, subjects.get(0), "third", past(30)),
                request(Counting.KIND, subjects.get(1), "first", past(50)),
                request(Counting.KIND, subjects.get(2), "fifth", past(10)),
                request(Counting.KIND, subjects.get(3), "second", past(40)),
                request(Counting.KIND, subjects.get(4), "fourth", past(20))));

        sweep.sweep();

        assertEquals(List.of("first", "second", "third", "fourth", "fifth"), effects.of(subjects));
    }

    @Test
    void morePoisonThanAPageHoldsStarvesNobody() {
        IntStream.range(0, 510).forEach(n -> poisoned.add(UUID.randomUUID()));
        var healthy = UUID.randomUUID();
        schedule(Stream.concat(
                        poisoned.stream()
                                .flatMap(subject -> Stream.of(
                                        request(Poison.KIND, subject, "warning", past(300)),
                                        request(Poison.KIND, subject, "breach", past(200)))),
                        Stream.of(request(Counting.KIND, healthy, "only", past(100))))
                .toList());

        sweep.sweep();

        assertEquals(List.of("only"), effects.of(healthy));
        assertEquals(List.of(), effects.of(poisoned));
        assertEquals(
                List.of("warning PENDING 1 java.lang.IllegalStateException", "breach PENDING 0 -"),
                effects.strings("""
                        SELECT rung || ' ' || state || ' ' || attempts || ' ' || coalesce(last_failure, '-')
                        FROM timer WHERE subject = ANY (?) ORDER BY due_at
                        """, new UUID[] {poisoned.getFirst()}));
    }

    @Test
    void anErrorIsAFailedAttemptAndHoldsUpNobody() {
        poisoned.add(UUID.randomUUID());
        var healthy = UUID.randomUUID();
        schedule(List.of(
                request(Poison.KIND, poisoned.getFirst(), "error", past(300)),
                request(Counting.KIND, healthy, "only", past(100))));

        sweep.sweep();

        assertEquals(List.of("only"), effects.of(healthy));
        assertEquals(
                List.of("PENDING 1 java.lang.NoClassDefFoundError"),
                effects.strings("""
                        SELECT state || ' ' || attempts || ' ' || last_failure FROM timer WHERE subject = ANY (?)
                        """, new UUID[] {poisoned.getFirst()}));
    }

    @Test
    void anErrorOfOneThatSharesATransactionHoldsUpNoneOfTheOthers() {
        var subjects = Stream.generate(UUID::randomUUID).limit(3).toList();
        var due = past(60);
        schedule(List.of(
                request(Together.KIND, subjects.get(0), "first", due),
                request(Together.KIND, subjects.get(1), "error", due),
                request(Together.KIND, subjects.get(2), "third", due)));

        sweep.sweep();

        assertEquals(Set.of("first", "third"), Set.copyOf(effects.of(subjects)));
        QuarkusTransaction.requiringNew().run(() -> timers.cancel(Together.KIND, subjects.get(1)));
    }

    @Test
    void firesThePartsOfAFailedBatchOneByOneAndRetriesOnlyTheOneThatFails() {
        var batch = UUID.randomUUID();
        var parts = Stream.of("first", "poison", "third")
                .map(part -> Batch.subjectOf(batch, part))
                .toList();
        schedule(List.of(request(Batch.KIND, batch, "first,poison,third", past(60))));

        sweep.sweep();

        assertEquals(List.of(), effects.of(batch));
        assertEquals(Set.of("first", "third"), Set.copyOf(effects.of(parts)));
        assertEquals(
                List.of("first FIRED 0", "first,poison,third FIRED 0", "poison PENDING 1", "third FIRED 0"),
                effects.strings(
                        """
                        SELECT rung || ' ' || state || ' ' || attempts FROM timer
                        WHERE kind = 'probe.batch' AND subject = ANY (?) ORDER BY rung
                        """, Stream.concat(Stream.of(batch), parts.stream()).toArray(UUID[]::new)));
        QuarkusTransaction.requiringNew().run(() -> timers.cancel(Batch.KIND, parts.get(1)));
    }

    @Test
    void firesARungOnceHoweverOftenItIsScheduled() {
        var subject = UUID.randomUUID();
        schedule(List.of(request(Counting.KIND, subject, "warning", past(5))));
        schedule(List.of(request(Counting.KIND, subject, "warning", past(2))));
        sweep.sweep();
        schedule(List.of(request(Counting.KIND, subject, "warning", past(1))));
        sweep.sweep();

        assertEquals(List.of("warning"), effects.of(subject));
    }

    @Test
    void doesNotFireWhatWasCancelledAndFiresWhatWasArmedAgain() {
        var subject = UUID.randomUUID();
        schedule(List.of(
                request(Counting.KIND, subject, "warning", past(5)),
                request(Counting.KIND, subject, "breach", past(4))));
        int cancelled = QuarkusTransaction.requiringNew().call(() -> timers.cancel(Counting.KIND, subject));
        sweep.sweep();
        schedule(List.of(request(Counting.KIND, subject, "breach", past(3))));
        sweep.sweep();

        assertEquals(2, cancelled);
        assertEquals(List.of("breach"), effects.of(subject));
    }

    @Test
    void doesNotFireBeforeItIsDue() {
        var subject = UUID.randomUUID();
        schedule(List.of(
                request(Counting.KIND, subject, "warning", clock.instant().plusSeconds(3_600))));
        sweep.sweep();

        assertEquals(List.of(), effects.of(subject));
        assertTrue(sweep.nextDue(clock.instant(), clock.instant().plus(Duration.ofDays(1)))
                .isPresent());
        QuarkusTransaction.requiringNew().run(() -> timers.cancel(Counting.KIND, subject));
    }

    @Test
    void refusesToScheduleOutsideATransaction() {
        var request = request(Counting.KIND, UUID.randomUUID(), "only", past(1));

        assertThrows(TransactionalException.class, () -> timers.schedule(request));
    }

    /** What the dead replica held is free when the database has noticed its death, on a busy machine some time later. */
    private void sweepUntilAllFired(List<UUID> subjects) throws InterruptedException {
        for (int i = 0; i < 100 && !countOf(subjects).equals(List.of("10000 of 10000")); i++) {
            Thread.sleep(100);
            sweep.sweep();
        }
    }

    private List<String> countOf(List<UUID> subjects) {
        return effects.strings(
                "SELECT count(*) || ' of ' || count(DISTINCT cause) FROM probe_effect WHERE cause = ANY (?)",
                subjects.toArray(new UUID[0]));
    }

    private void schedule(List<TimerRequest> requests) {
        QuarkusTransaction.requiringNew().run(() -> timers.scheduleAll(requests));
    }

    private Instant past(int minutes) {
        return clock.instant().minus(Duration.ofMinutes(minutes));
    }

    private static TimerRequest request(String kind, UUID subject, String rung, Instant dueAt) {
        return new TimerRequest(kind, subject, rung, dueAt, SAIHAN, null);
    }
}
