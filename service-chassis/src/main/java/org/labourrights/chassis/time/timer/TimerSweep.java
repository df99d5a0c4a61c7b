package org.labourrights.chassis.time.timer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.timer.DueTimers.Due;

/**
 * Fires what is due. Any number of replicas may sweep at once: each timer is claimed in the database, and
 * claim and effect are one transaction.
 */
@ApplicationScoped
public class TimerSweep {

    private static final Logger LOG = Logger.getLogger(TimerSweep.class);

    private static final int PAGE = 500;

    private final DueTimers timers;
    private final TimerFiring firing;
    private final SystemScope systemScope;
    private final Clock clock;
    private final TimerConfig config;
    private volatile long lastStep = System.nanoTime();

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
        List<Due> held = List.of();
        while (true) {
            Instant now = clock.instant();
            var due = systemScope.call("timer-sweep", () -> timers.due(now, PAGE));
            lastStep = System.nanoTime();
            var outcome = new Outcome();
            for (var sameInstant : runs(due)) {
                fire(sameInstant, now, outcome);
            }
            fired += outcome.fired.get();
            // What others held all of may be followed by what nobody holds: only the same page again is the end.
            if (!outcome.progressed() && due.equals(held)) {
                return fired;
            }
            held = outcome.progressed() ? List.of() : due;
        }
    }

    /** For how long no sweep of this replica has looked at the timers or got any further. */
    Duration quietFor() {
        return Duration.ofNanos(System.nanoTime() - lastStep);
    }

    /** The first due instant after {@code now}, up to {@code limit}; failing timers do not count. */
    public Optional<Instant> nextDue(Instant now, Instant limit) {
        return systemScope.call("timer-sweep", () -> timers.nextDue(now, limit));
    }

    private void fire(List<Due> sameInstant, Instant now, Outcome outcome) {
        var batches = batches(sameInstant);
        // Replicas read the same page: each begins somewhere else, so that they share it instead of queueing on it.
        Collections.shuffle(batches, ThreadLocalRandom.current());
        Queue<List<Due>> queue = new ConcurrentLinkedQueue<>(batches);
        int lanes = Math.min(config.lanes(), batches.size());
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

    /** What may share a transaction, by kind; what has failed before is fired alone. */
    private List<List<Due>> batches(List<Due> sameInstant) {
        var batches = new ArrayList<List<Due>>();
        var open = new HashMap<String, List<Due>>();
        for (var timer : sameInstant) {
            int together = timer.failed() ? 1 : firing.together(timer.kind());
            var batch = together == 1 ? null : open.get(timer.kind());
            if (batch == null || batch.size() >= together) {
                batch = new ArrayList<>();
                batches.add(batch);
                if (together > 1) {
                    open.put(timer.kind(), batch);
                }
            }
            batch.add(timer);
        }
        return batches;
    }

    private void drain(Queue<List<Due>> queue, Instant now, Outcome outcome) {
        for (var next = queue.poll(); next != null; next = queue.poll()) {
            if (next.size() == 1 || !firedTogether(next, now, outcome)) {
                next.forEach(timer -> fireAlone(timer, now, outcome));
            }
            lastStep = System.nanoTime();
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private boolean firedTogether(List<Due> batch, Instant now, Outcome outcome) {
        try {
            var ids = batch.stream().map(Due::id).toList();
            int fired = firing.fireAll(batch.getFirst().kind(), ids, now);
            outcome.fired.addAndGet(fired);
            outcome.taken.addAndGet(batch.size() - fired);
            return true;
        } catch (RuntimeException | Error e) {
            // Which of them it was shows when each is fired alone.
            LOG.warnf("%d timers cannot be fired together (%s); each is fired alone", batch.size(), e.getClass());
            return false;
        }
    }

    private void fireAlone(Due timer, Instant now, Outcome outcome) {
        switch (firing.fire(timer.id(), now)) {
            case FIRED -> outcome.fired.incrementAndGet();
            case FAILED -> outcome.failed.incrementAndGet();
            case TAKEN -> outcome.taken.incrementAndGet();
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

        /** What other replicas have taken is theirs to finish: it does not keep this sweep going. */
        private boolean progressed() {
            return fired.get() + failed.get() > 0;
        }
    }
}
