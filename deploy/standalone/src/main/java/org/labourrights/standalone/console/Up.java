package org.labourrights.standalone.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteFailure;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.sample.SampleData;
import org.labourrights.standalone.supervisor.StateFile;
import org.labourrights.standalone.supervisor.SuiteState;

/** Starts the suite in the background and returns when it is ready, or says why it cannot be. */
final class Up {

    private static final long LEAST_FREE_BYTES = 1L << 30;

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
        FirstLife firstLife = new FirstLife(home.project(), environment, Clock.systemUTC());
        if (isNew() && wantsSample()) {
            firstLife.giveTo(home);
        }
        long begun = System.currentTimeMillis();
        System.out.printf("Starting the labour rights suite (启动中), home %s%n", home.folder());
        new Life(home, ports, environment).begin();
        System.out.printf(Locale.ROOT, "Ready (就绪) after %.1f s.%n", (System.currentTimeMillis() - begun) / 1000.0);
        loadSample();
        Addresses.print(ports);
        if (firstLife.isWanted()) {
            firstLife.begin();
        }
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

    private boolean isNew() throws IOException {
        try (Stream<Path> data = Files.list(home.data())) {
            return data.findAny().isEmpty();
        }
    }

    private boolean wantsSample() {
        return !"no".equals(environment.get("SUITE_SAMPLE"));
    }

    /** Once for each data folder; {@code SUITE_SAMPLE=no} leaves the suite empty. */
    private void loadSample() throws IOException {
        if (Files.exists(home.sampleMark()) || !wantsSample()) {
            return;
        }
        System.out.printf(
                "  %s answers already (已可使用); this goes on meanwhile: sample data (载入示例数据)%n", ports.gatewayUrl());
        long begun = System.currentTimeMillis();
        new SampleData(ports, line -> System.out.println("    " + line)).load();
        Files.createFile(home.sampleMark());
        System.out.printf(
                Locale.ROOT, "  sample data loaded (已载入) %18.1f s%n", (System.currentTimeMillis() - begun) / 1000.0);
    }
}
