package org.labourrights.standalone.supervisor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.labourrights.standalone.supervisor.PartState.Phase;

/**
 * Keeps one part running: waits for what it needs, starts it, and starts it again whenever it dies, until told to stop.
 * A part that has never been ready gives up after {@link #ATTEMPTS} starts, because then something is wrong that another
 * start does not mend; one that has been ready is restarted for ever, with growing pauses.
 */
final class Watch implements Runnable {

    private static final Logger LOG = System.getLogger(Watch.class.getName());
    private static final int ATTEMPTS = 3;
    private static final long POLL_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;

    private final Part part;
    private final CompletableFuture<?> needs;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private final Consumer<PartState> listener;
    private volatile PartState state;
    private volatile boolean stopping;
    private int failures;

    /** @param needs completes when the parts that this one needs have been ready */
    Watch(Part part, CompletableFuture<?> needs, Consumer<PartState> listener) {
        this.part = part;
        this.needs = needs;
        this.listener = listener;
        this.state = new PartState(part.name(), part.port(), 0, 0, Phase.WAITING, 0, -1, part.health());
    }

    /** Completes when the part has been ready for the first time, exceptionally when it gave up. */
    CompletableFuture<Void> firstReady() {
        return firstReady;
    }

    PartState state() {
        return state;
    }

    @Override
    public void run() {
        try {
            needs.get();
            while (!stopping) {
                live();
            }
        } catch (ExecutionException needFailed) {
            firstReady.completeExceptionally(needFailed.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** One life of the part, from its start to its death, and the pause after it. */
    private void live() throws InterruptedException {
        long begun = System.nanoTime();
        try {
            change(state.with(Phase.STARTING));
            ProcessHandle process = launch();
            change(new PartState(
                    part.name(),
                    part.port(),
                    process.pid(),
                    SuiteState.startOf(process),
                    Phase.STARTING,
                    state.restarts(),
                    -1,
                    part.health()));
            if (becomesReady(process)) {
                failures = 0;
                ready((System.nanoTime() - begun) / 1_000_000);
                ended(process);
            }
            LOG.log(Level.INFO, "{0} (pid {1}) ended", part.name(), String.valueOf(process.pid()));
        } catch (InterruptedException ended) {
            throw ended;
        } catch (Throwable refused) {
            // Whatever it is: a thread that died in silence would leave the start waiting for ever.
            LOG.log(Level.WARNING, part.name() + " could not be started", refused);
        }
        if (!stopping) {
            afterDeath();
        }
    }

    /** Never while the part is being stopped, which would miss a process that comes into being meanwhile. */
    private synchronized ProcessHandle launch() throws Exception {
        if (stopping) {
            throw new InterruptedException(part.name() + " is not to be started any more");
        }
        return part.launch();
    }

    private boolean becomesReady(ProcessHandle process) throws InterruptedException {
        while (process.isAlive()) {
            if (part.isReady()) {
                return true;
            }
            Thread.sleep(POLL_MILLIS);
        }
        return false;
    }

    /** Waits for the end of the process; the supervisor's own never ends while somebody waits for it. */
    private static void ended(ProcessHandle process) throws InterruptedException {
        if (process.equals(ProcessHandle.current())) {
            new CountDownLatch(1).await();
        }
        process.onExit().join();
    }

    private void ready(long millis) {
        PartState now = state;
        change(new PartState(
                now.name(), now.port(), now.pid(), now.started(), Phase.READY, now.restarts(), millis, now.health()));
        firstReady.complete(null);
    }

    private void afterDeath() throws InterruptedException {
        failures++;
        if (!firstReady.isDone() && failures >= ATTEMPTS) {
            stopping = true;
            change(state.with(Phase.STOPPED));
            firstReady.completeExceptionally(new IllegalStateException(part.name()));
            return;
        }
        PartState now = state;
        change(new PartState(
                now.name(),
                now.port(),
                now.pid(),
                now.started(),
                Phase.RESTARTING,
                now.restarts() + 1,
                -1,
                now.health()));
        Thread.sleep(Math.min(LONGEST_PAUSE_MILLIS, 100L << Math.min(failures, 6)));
    }

    /** The suite is up and nothing waits for it. */
    void settled() throws InterruptedException {
        part.settled();
    }

    /** Ends the part; it is not started again. */
    void stop() {
        stopping = true;
        try {
            // Waits for a start that is under way, such as the first filling of a database's folder.
            synchronized (this) {
                part.stop();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (Exception refused) {
            LOG.log(Level.WARNING, part.name() + " did not stop in order", refused);
        }
        change(state.with(Phase.STOPPED));
    }

    private void change(PartState next) {
        state = next;
        listener.accept(next);
    }
}
