package org.labourrights.standalone.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteFailure;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.supervisor.PartState;
import org.labourrights.standalone.supervisor.StateFile;
import org.labourrights.standalone.supervisor.SuiteState;

/** One life of a suite in the background, from its start until it is ready. */
final class Life {

    private static final long START_LIMIT_MILLIS = 300_000;
    private static final long SETTLE_LIMIT_MILLIS = 180_000;
    private static final long POLL_MILLIS = 50;
    private static final long PATIENCE_MILLIS = 5_000;
    private static final int TAIL_LINES = 15;

    private final SuiteHome home;
    private final Ports ports;
    private final Map<String, String> environment;
    private final Map<String, String> variables;
    private final StateFile stateFile;

    Life(SuiteHome home, Ports ports, Map<String, String> environment) {
        this(home, ports, environment, Map.of());
    }

    /** @param variables for this life alone, beside those of the environment */
    Life(SuiteHome home, Ports ports, Map<String, String> environment, Map<String, String> variables) {
        this.home = home;
        this.ports = ports;
        this.environment = environment;
        this.variables = Map.copyOf(variables);
        this.stateFile = new StateFile(home.stateFile());
    }

    /** Starts the suite and returns when it is ready; shows each part that is. */
    void begin() throws IOException, InterruptedException {
        long begun = System.currentTimeMillis();
        follow(launchSupervisor(), begun);
    }

    /** Lets the parts do what would have disturbed the start. */
    void settle() throws IOException {
        Files.createFile(home.settledFile());
    }

    /** Waits until they have done it, or have taken too long for it. */
    void awaitSettled() throws InterruptedException {
        long asked = System.currentTimeMillis();
        while (Files.exists(home.settledFile()) && System.currentTimeMillis() - asked < SETTLE_LIMIT_MILLIS) {
            Thread.sleep(POLL_MILLIS);
        }
    }

    private Process launchSupervisor() throws IOException {
        Map<String, String> settings = new HashMap<>(variables);
        settings.put("SUITE_HOME", home.folder().toString());
        ports.byVariable().forEach((variable, port) -> settings.put(variable, String.valueOf(port)));
        // Unpacking the database's binaries, once, takes 100 MiB; afterwards the heap is given back.
        return new Background(environment)
                .start(
                        "supervise",
                        List.of("-Xmx192m", "-XX:MinHeapFreeRatio=10", "-XX:MaxHeapFreeRatio=20"),
                        settings,
                        home.log("supervisor"));
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
