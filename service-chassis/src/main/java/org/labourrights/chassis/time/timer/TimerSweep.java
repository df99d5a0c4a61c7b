package org.labourrights.chassis.time.timer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.timer.DueTimers.Due;

/**
 * Fires what is due. Any number of replicas may sweep at once: each timer is claimed in the database, and
 * claim and effect are one transaction.
 */
@ApplicationScoped
public class TimerSweep {

    private static final int PAGE = 500;

    private final DueTimers timers;
    private final TimerFiring firing;
    private final SystemScope systemScope;
    private final Clock clock;
    private final TimerConfig config;

    TimerSweep(DueTimers timers, TimerFiring firing, SystemScope systemScope, Clock clock, TimerConfig config) {
        this.timers = timers;
        this.firing = firing;
        this.systemScope = systemScope;
        this.clock = clock;
        this.config = config;
    }

    /** Fires everything that is due now, in due order, also what the firings make due; returns how many fired. */
    public int sweep() {
        int fired = 0;
        while (true) {
            Instant now = clock.instant();
            var due = systemScope.call("timer-sweep", () -> timers.due(now, PAGE));
            var outcome = new Outcome();
            for (var sameInstant : runs(due)) {
                fire(sameInstant, now, outcome);
            }
            fired += outcome.fired.get();
            if (!outcome.progressed()) {
                return fired;
            }
        }
    }

    /** The first due instant after {@code now}, up to {@code limit}; failing timers do not count. */
    public Optional<Instant> nextDue(Instant now, Instant limit) {
        return systemScope.call("timer-sweep", () -> timers.nextDue(now, limit));
    }

    private void fire(List<Due> sameInstant, Instant now, Outcome outcome) {
        Queue<Due> queue = new ConcurrentLinkedQueue<>(sameInstant);
        int lanes = Math.min(config.lanes(), sameInstant.size());
        if (lanes == 1) {
            drain(queue, now, outcome);
            return;
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Runnable lane = () -> drain(queue, now, outcome);
            for (var ended : threads.invokeAll(Collections.nCopies(lanes, Executors.callable(lane)))) {
                ended.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A lane of the sweep broke off", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drain(Queue<Due> queue, Instant now, Outcome outcome) {
        for (var next = queue.poll(); next != null; next = queue.poll()) {
            switch (firing.fire(next.id(), now)) {
                case FIRED -> outcome.fired.incrementAndGet();
                case FAILED -> outcome.failed.incrementAndGet();
                case TAKEN -> outcome.taken.incrementAndGet();
            }
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    /** Cuts a page in due order into runs of the same instant. */
    private static List<List<Due>> runs(List<Due> due) {
        var runs = new ArrayList<List<Due>>();
        for (var timer : due) {
            if (runs.isEmpty() || !runs.getLast().getFirst().since().equals(timer.since())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(timer);
        }
        return runs;
    }

    private static final class Outcome {
        private final AtomicInteger fired = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final AtomicInteger taken = new AtomicInteger();

        /** What other replicas have taken is theirs to finish: with nothing but that left, this sweep is over. */
        private boolean progressed() {
            return fired.get() + failed.get() > 0;
        }
    }
}
