package org.labourrights.standalone.supervisor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchTest {

    private final SlowToStart part = new SlowToStart();

    @AfterEach
    void nothingIsLeft() {
        part.stop();
    }

    @Test
    void stoppingAPartThatIsBeingStartedLeavesNoProcessBehind() throws Exception {
        Watch watch = new Watch(part, CompletableFuture.completedFuture(null), state -> {});
        Thread watching = Thread.ofVirtual().start(watch);
        assertTrue(part.starting.await(10, TimeUnit.SECONDS));

        watch.stop();
        watching.join(10_000);

        assertFalse(part.lives());
    }

    @Test
    void aStoppedPartIsNotStarted() throws Exception {
        CompletableFuture<Void> needs = new CompletableFuture<>();
        Watch watch = new Watch(part, needs, state -> {});
        Thread watching = Thread.ofVirtual().start(watch);

        watch.stop();
        needs.complete(null);
        watching.join(10_000);

        assertFalse(part.lives());
    }

    /** A process that comes into being a while after its start was asked for. */
    private static final class SlowToStart implements Part {

        private final CountDownLatch starting = new CountDownLatch(1);
        private volatile @Nullable Process process;

        @Override
        public String name() {
            return "slow";
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public Set<String> needs() {
            return Set.of();
        }

        @Override
        public @Nullable String health() {
            return null;
        }

        @Override
        public ProcessHandle launch() throws IOException, InterruptedException {
            starting.countDown();
            Thread.sleep(500);
            Process started = new ProcessBuilder("sleep", "60").start();
            process = started;
            return started.toHandle();
        }

        @Override
        public boolean isReady() {
            return lives();
        }

        @Override
        public void stop() {
            Process running = process;
            if (running != null) {
                running.destroyForcibly();
                running.onExit().join();
            }
        }

        private boolean lives() {
            Process running = process;
            return running != null && running.isAlive();
        }
    }
}
