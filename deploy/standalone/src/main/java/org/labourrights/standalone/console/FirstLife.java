package org.labourrights.standalone.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.Private;
import org.labourrights.standalone.SuiteFailure;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.sample.SampleData;
import org.labourrights.standalone.supervisor.Applications;
import org.labourrights.standalone.supervisor.StateFile;
import org.labourrights.standalone.supervisor.SuiteState;
import org.labourrights.standalone.supervisor.Supervisor;

/**
 * The life that the suite lives once after a build, in a folder of its own and used by nobody. It records the start caches,
 * which makes the lives after it faster and smaller, and lives through the sample data, with which new suites then begin.
 * {@code up} begins it in the background when the suite answers; {@code prepare} lives it in the foreground.
 */
final class FirstLife {

    /** The sandbox's clock, at nine in the morning when the sample data ends, runs on; its day must still be the same. */
    private static final Duration FRESH = Duration.ofHours(6);

    /** The signing key of the issuer stays behind: every suite has one of its own. */
    private static final List<String> GIVEN = List.of("postgresql", "kafka");

    private static final long ORDERLY_SECONDS = 60;

    private final SuiteHome home;
    private final StateFile process;
    private final Map<String, String> environment;
    private final Clock clock;

    /** @param project where the services are built */
    FirstLife(Path project, Map<String, String> environment, Clock clock) {
        this.home = new SuiteHome(project, project.resolve("deploy/standalone/target/first-life"));
        this.process = new StateFile(home.folder().resolve("process.json"));
        this.environment = environment;
        this.clock = clock;
    }

    /** Whether it would record anything, and nobody asked to leave it out. */
    boolean isWanted() {
        return !"no".equals(environment.get("SUITE_START_CACHE")) && Applications.lackCaches(home.project());
    }

    /** Begins it in the background, where it gives way to whatever uses the suite, and ends itself. */
    void begin() throws IOException {
        Private.folder(home.folder());
        if (process.read().flatMap(SuiteState::supervisorProcess).isPresent()) {
            return;
        }
        Process begun = Background.givingWay(environment).start("prepare", List.of("-Xmx64m"), Map.of(), log());
        // At once, so that a command that follows closely finds it.
        process.write(SuiteState.of(begun.toHandle()));
        System.out.printf(
                "In the background the next starts are prepared (后台预备下次启动), about two minutes; log %s%n", log());
    }

    /**
     * Lives it if it would record anything; leaves nothing running.
     *
     * @throws SuiteFailure while it is being lived already
     */
    void live() throws IOException, InterruptedException {
        if (!Applications.lackCaches(home.project())) {
            return;
        }
        Private.folder(home.folder());
        try (FileChannel channel = FileChannel.open(
                        home.folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new SuiteFailure("It is being prepared already (正在预备中); log " + log());
            }
            process.write(SuiteState.of(ProcessHandle.current()));
            try {
                liveAlone();
            } finally {
                process.delete();
            }
        }
    }

    /** Ends it, wherever it has come to: before a build, and with the suite. */
    void end() {
        process.read().flatMap(SuiteState::supervisorProcess).ifPresent(living -> {
            // Asked to end, it ends its parts first.
            living.destroy();
            living.onExit()
                    .thenApply(ProcessHandle::isAlive)
                    .completeOnTimeout(true, ORDERLY_SECONDS, TimeUnit.SECONDS)
                    .join();
            Processes.end(List.of(living));
        });
        // Also of one that was killed and could not.
        new Down(home).end();
        process.delete();
    }

    private Path log() {
        return home.folder().resolve("prepare.log");
    }

    private void liveAlone() throws IOException, InterruptedException {
        System.out.println("Once after a build: recording start caches, living through the sample data (构建后的首次预备运行)");
        long begun = System.nanoTime();
        Down down = new Down(home);
        down.end();
        down.deleteMade();
        home.create();
        Thread interrupted = new Thread(down::end, "end-first-life");
        Runtime.getRuntime().addShutdownHook(interrupted);
        Ports ports = Ports.from(Ports.free());
        Life life = new Life(home, ports, environment, Map.of("SUITE_START_CACHE", Supervisor.RECORD));
        life.begin();
        boolean sample = !"no".equals(environment.get("SUITE_SAMPLE"));
        if (sample) {
            new SampleData(ports, line -> System.out.println("    " + line)).load();
        }
        System.out.println("    recording the start caches (录制启动缓存)");
        life.settle();
        life.awaitSettled();
        down.end();
        Runtime.getRuntime().removeShutdownHook(interrupted);
        if (sample) {
            Files.createFile(home.sampleMark());
        }
        System.out.printf(Locale.ROOT, "  prepared (预备完成) after %.1f s%n", (System.nanoTime() - begun) / 1e9);
    }

    /** Lets a new suite begin with the data of this life, unless that is from another build or another day. */
    void giveTo(SuiteHome other) throws IOException {
        if (!fits()) {
            return;
        }
        // Renamed when it is complete, so that a copy that was interrupted is nobody's data.
        Path draft = other.dataDraft();
        Down.deleteAll(draft);
        Private.folder(draft);
        for (String part : GIVEN) {
            copy(home.data(part), draft.resolve(part));
        }
        for (Path file : List.of(home.databasePassword(), home.sampleMark())) {
            Files.copy(file, draft.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.move(draft, other.data(), StandardCopyOption.ATOMIC_MOVE);
        if (!Files.exists(other.binaries())) {
            copy(home.binaries(), other.binaries());
        }
    }

    private boolean fits() throws IOException {
        if (!Files.exists(home.sampleMark())) {
            return false;
        }
        Instant lived = Files.getLastModifiedTime(home.sampleMark()).toInstant();
        return lived.plus(FRESH).isAfter(clock.instant()) && lived.isAfter(Applications.builtAt(home.project()));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(one -> {
                try {
                    Files.copy(
                            one,
                            to.resolve(from.relativize(one).toString()),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            LinkOption.NOFOLLOW_LINKS);
                } catch (IOException refused) {
                    throw new UncheckedIOException(refused);
                }
            });
        }
    }
}
