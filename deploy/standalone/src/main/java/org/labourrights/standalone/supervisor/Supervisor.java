package org.labourrights.standalone.supervisor;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.suite.Services;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteFailure;
import org.labourrights.standalone.SuiteHome;

/**
 * The background process of the suite. It starts every part as soon as what the part needs is ready, watches them all, and
 * ends them in reverse when it is asked to end itself, so that nothing is left behind.
 */
public final class Supervisor {

    /** Of {@code SUITE_START_CACHE}: this life records the start-up caches. */
    public static final String RECORD = "record";

    private static final Logger LOG = System.getLogger(Supervisor.class.getName());

    private final StateFile stateFile;
    private final Path settled;
    private final boolean records;
    private final Map<String, Watch> watches = new LinkedHashMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile SuiteState.Phase phase = SuiteState.Phase.STARTING;
    private volatile @Nullable String failure;

    private Supervisor(SuiteHome home, List<Part> parts, boolean records) {
        this.stateFile = new StateFile(home.stateFile());
        this.settled = home.settledFile();
        this.records = records;
        for (Part part : parts) {
            CompletableFuture<?> needs = CompletableFuture.allOf(part.needs().stream()
                    .map(need -> Objects.requireNonNull(watches.get(need), need).firstReady())
                    .toArray(CompletableFuture[]::new));
            watches.put(part.name(), new Watch(part, needs, changed -> write()));
        }
    }

    /** Runs until the process is asked to end; ends by itself with status 1 when a part cannot be started at all. */
    public static void run(SuiteHome home, Ports ports, Map<String, String> environment) throws Exception {
        home.create();
        Files.deleteIfExists(home.settledFile());
        try (FileChannel channel =
                        FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new SuiteFailure("Another supervisor owns " + home.folder() + " (另一个进程正在使用该目录).");
            }
            new Supervisor(home, Parts.of(home, ports, Services.listed(), environment), records(environment))
                    .superviseUntilEnded();
        }
    }

    private void superviseUntilEnded() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop-all"));
        write();
        watches.values().forEach(watch -> Thread.ofVirtual().start(watch));
        try {
            CompletableFuture.allOf(
                            watches.values().stream().map(Watch::firstReady).toArray(CompletableFuture[]::new))
                    .join();
            phase = SuiteState.Phase.READY;
            write();
            LOG.log(Level.INFO, "the suite is ready");
            System.gc();
            if (records) {
                settle();
            }
            ended.await();
        } catch (CompletionException neverReady) {
            Throwable cause = neverReady.getCause();
            failure = cause == null || cause.getMessage() == null ? "supervisor" : cause.getMessage();
            LOG.log(Level.ERROR, "{0} could not be started; stopping", failure);
            phase = SuiteState.Phase.FAILED;
            write();
            Runtime.getRuntime().exit(1);
        }
    }

    static boolean records(Map<String, String> environment) {
        return RECORD.equals(environment.get("SUITE_START_CACHE"));
    }

    /** Waits until whoever started the suite has done with it, then lets the parts do what would have disturbed that. */
    private void settle() throws IOException, InterruptedException {
        while (!Files.exists(settled)) {
            if (ended.await(1, TimeUnit.SECONDS)) {
                return;
            }
        }
        for (Watch watch : watches.values()) {
            watch.settled();
        }
        Files.deleteIfExists(settled);
    }

    /** In the order of dependence: first what others do not need. */
    private void stopAll() {
        if (phase != SuiteState.Phase.FAILED) {
            phase = SuiteState.Phase.STOPPING;
        }
        for (Watch watch : watches.values().stream().toList().reversed()) {
            watch.stop();
        }
        if (phase != SuiteState.Phase.FAILED) {
            stateFile.delete();
        }
        ended.countDown();
    }

    private synchronized void write() {
        ProcessHandle self = ProcessHandle.current();
        stateFile.write(new SuiteState(
                self.pid(),
                SuiteState.startOf(self),
                phase,
                failure,
                watches.values().stream().map(Watch::state).toList()));
    }
}
