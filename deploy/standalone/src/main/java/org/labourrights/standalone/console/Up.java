package org.labourrights.standalone.console;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteFailure;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.sample.SampleData;
import org.labourrights.standalone.supervisor.PartState;
import org.labourrights.standalone.supervisor.StateFile;
import org.labourrights.standalone.supervisor.SuiteState;

/** Starts the suite in the background and returns when it is ready, or says why it cannot be. */
final class Up {

    private static final long START_LIMIT_MILLIS = 300_000;
    private static final long POLL_MILLIS = 50;
    private static final long PATIENCE_MILLIS = 5_000;
    private static final long LEAST_FREE_BYTES = 1L << 30;
    private static final int TAIL_LINES = 15;

    private final SuiteHome home;
    private final Ports ports;
    private final Map<String, String> environment;
    private final StateFile stateFile;

    Up(SuiteHome home, Ports ports, Map<String, String> environment) {
        this.home = home;
        this.ports = ports;
        this.environment = environment;
        this.stateFile = new StateFile(home.stateFile());
    }

    int run() throws IOException, InterruptedException {
        Optional<SuiteState> earlier = stateFile.read();
        if (earlier.flatMap(SuiteState::supervisorProcess).isPresent()) {
            System.out.printf(
                    "The suite is already up (已在运行), supervisor pid %d, home %s.%n"
                            + "  deploy/suite status shows its parts, deploy/suite down ends it.%n",
                    earlier.get().supervisor(), home.folder());
            return 0;
        }
        home.create();
        earlier.ifPresent(this::clearLeftovers);
        checkDisk();
        checkPorts();
        long begun = System.currentTimeMillis();
        System.out.printf("Starting the labour rights suite (启动中), home %s%n", home.folder());
        Process supervisor = launchSupervisor();
        follow(supervisor, begun);
        loadSample();
        System.out.printf(Locale.ROOT, "Ready (就绪) after %.1f s.%n", (System.currentTimeMillis() - begun) / 1000.0);
        Addresses.print(ports);
        Files.createFile(home.settledFile());
        return 0;
    }

    /** A supervisor that was killed leaves its parts behind; nobody watches them, so they are ended first. */
    private void clearLeftovers(SuiteState earlier) {
        List<ProcessHandle> living = earlier.livingParts();
        if (!living.isEmpty()) {
            System.out.printf(
                    "The last supervisor (pid %d) died and left %d processes behind; ending them (清理残留进程).%n",
                    earlier.supervisor(), living.size());
            Processes.end(living);
        }
        stateFile.delete();
    }

    private void checkDisk() throws IOException {
        long free = Files.getFileStore(home.folder()).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new SuiteFailure(String.format(
                    Locale.ROOT,
                    "Only %d MiB are free in %s, 1024 MiB are needed (磁盘空间不足).%n"
                            + "  Remedy: free some space, or set SUITE_HOME to a folder on another disk.",
                    free >> 20,
                    home.folder()));
        }
    }

    private void checkPorts() {
        List<String> taken = ports.uses().stream()
                .filter(use -> PortOwner.isTaken(use.port()))
                .map(use -> String.format(
                        Locale.ROOT,
                        "  %d (%sset %s to use another): taken by %s",
                        use.port(),
                        use.management() ? "management port; " : "",
                        use.variable(),
                        PortOwner.describe(use.port())))
                .toList();
        if (!taken.isEmpty()) {
            throw new SuiteFailure("These ports are taken (端口被占用):\n" + String.join("\n", taken));
        }
    }

    /** Once for each data folder; {@code SUITE_SAMPLE=no} leaves the suite empty. */
    private void loadSample() throws IOException {
        if (Files.exists(home.sampleMark()) || "no".equals(environment.get("SUITE_SAMPLE"))) {
            return;
        }
        System.out.println("  sample data (载入示例数据):");
        long begun = System.currentTimeMillis();
        new SampleData(ports, line -> System.out.println("    " + line)).load();
        Files.createFile(home.sampleMark());
        System.out.printf(
                Locale.ROOT, "  sample data loaded (已载入) %18.1f s%n", (System.currentTimeMillis() - begun) / 1000.0);
    }

    private Process launchSupervisor() throws IOException {
        List<String> command = new ArrayList<>(detached());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Unpacking the database's binaries, once, takes 100 MiB; afterwards the heap is given back.
                "-Xmx192m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "supervise"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(home.log("supervisor").toFile())
                .start();
    }

    /** A session of its own, so that closing the terminal does not end the suite. */
    private List<String> detached() {
        return Stream.of("setsid", "nohup")
                .filter(tool -> Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool))))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private void follow(Process supervisor, long begun) throws IOException, InterruptedException {
        Set<String> shown = new HashSet<>();
        long spoken = System.currentTimeMillis();
        while (true) {
            Optional<SuiteState> state = stateFile.read();
            if (state.map(SuiteState::phase).orElse(SuiteState.Phase.STARTING) == SuiteState.Phase.FAILED
                    || !supervisor.isAlive()) {
                throw failed(state, supervisor);
            }
            if (state.isPresent()) {
                if (show(state.get(), shown)) {
                    spoken = System.currentTimeMillis();
                }
                if (state.get().phase() == SuiteState.Phase.READY) {
                    return;
                }
            }
            long now = System.currentTimeMillis();
            if (now - begun > START_LIMIT_MILLIS) {
                throw new SuiteFailure("Not ready after " + START_LIMIT_MILLIS / 1000
                        + " s (启动超时); deploy/suite status and deploy/suite logs tell more.");
            }
            if (now - spoken > PATIENCE_MILLIS && state.isPresent()) {
                System.out.printf("  … still starting: %s%n", String.join(", ", unready(state.get())));
                spoken = now;
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private static boolean show(SuiteState state, Set<String> shown) {
        boolean anything = false;
        for (PartState part : state.parts()) {
            if (part.phase() == PartState.Phase.READY && shown.add(part.name())) {
                System.out.printf(
                        Locale.ROOT,
                        "  %-12s ready (就绪)  port %-5d %5.1f s%n",
                        part.name(),
                        part.port(),
                        part.readyMillis() / 1000.0);
                anything = true;
            }
        }
        return anything;
    }

    private static List<String> unready(SuiteState state) {
        return state.parts().stream()
                .filter(part -> part.phase() != PartState.Phase.READY)
                .map(PartState::name)
                .toList();
    }

    private SuiteFailure failed(Optional<SuiteState> state, Process supervisor)
            throws IOException, InterruptedException {
        supervisor.waitFor();
        String part = state.map(SuiteState::failure).orElse("supervisor");
        stateFile.delete();
        Path own = home.log(part);
        Path log = Files.exists(own) && Files.size(own) > 0 ? own : home.log("supervisor");
        return new SuiteFailure(
                part + " could not be started (启动失败). The end of " + log + ":\n" + LogTail.of(log, TAIL_LINES));
    }
}
