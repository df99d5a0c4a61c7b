package org.labourrights.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.standalone.Http;
import org.labourrights.standalone.Ports;

/** A second process of a service that runs already: its command line and environment, on other ports. */
final class Replica implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 120_000;
    private static final String PORT = "-Dquarkus.http.port=";
    private static final String MANAGEMENT = "-Dquarkus.management.port=";

    private final Process process;

    private Replica(Process process) {
        this.process = process;
    }

    /** Starts it and waits until it is ready. */
    static Replica of(long pid, Path log) throws IOException, InterruptedException {
        int port = Ports.freeWithManagement();
        List<String> command = new ArrayList<>();
        for (String word : words(pid, "cmdline")) {
            if (word.startsWith(PORT)) {
                command.add(PORT + port);
            } else {
                command.add(word.startsWith(MANAGEMENT) ? MANAGEMENT + Ports.management(port) : word);
            }
        }
        Map<String, String> environment = new HashMap<>();
        for (String variable : words(pid, "environ")) {
            int equals = variable.indexOf('=');
            environment.put(variable.substring(0, equals), variable.substring(equals + 1));
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Replica replica = new Replica(builder.start());
        replica.awaitReady("http://localhost:" + Ports.management(port) + "/q/health/ready", log);
        return replica;
    }

    private static List<String> words(long pid, String file) throws IOException {
        String text = Files.readString(Path.of("/proc", String.valueOf(pid), file), StandardCharsets.UTF_8);
        return List.of(text.split("\0"));
    }

    private void awaitReady(String health, Path log) throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!Http.answersOk(health)) {
            if (System.currentTimeMillis() > until || !process.isAlive()) {
                close();
                throw new IllegalStateException("the second replica did not become ready, see " + log);
            }
            Thread.sleep(200);
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
