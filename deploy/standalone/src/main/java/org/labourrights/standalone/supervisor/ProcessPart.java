package org.labourrights.standalone.supervisor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** A part that is a child process writing to a log file of its own. */
final class ProcessPart implements Part {

    private static final long ORDERLY_SECONDS = 20;

    private final String name;
    private final int port;
    private final Set<String> needs;
    private final @Nullable String health;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final LongPredicate readiness;
    private final @Nullable StartCache cache;
    private volatile @Nullable Process process;

    /**
     * @param environment added to the supervisor's own
     * @param readiness is asked with the process id whether the part is ready
     * @param cache that shortens its start, or null
     */
    ProcessPart(
            String name,
            int port,
            Set<String> needs,
            @Nullable String health,
            List<String> command,
            Map<String, String> environment,
            Path log,
            LongPredicate readiness,
            @Nullable StartCache cache) {
        this.name = name;
        this.port = port;
        this.needs = Set.copyOf(needs);
        this.health = health;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.readiness = readiness;
        this.cache = cache;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Set<String> needs() {
        return needs;
    }

    @Override
    public @Nullable String health() {
        return health;
    }

    @Override
    public ProcessHandle launch() throws IOException {
        List<String> line = new ArrayList<>(command);
        if (cache != null) {
            line.addAll(1, cache.options());
        }
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process started = builder.start();
        process = started;
        return started.toHandle();
    }

    @Override
    public boolean isReady() {
        Process running = process;
        return running != null && running.isAlive() && readiness.test(running.pid());
    }

    @Override
    public void settled() throws InterruptedException {
        Process running = process;
        if (cache != null && running != null && running.isAlive()) {
            cache.record(running.pid());
        }
    }

    @Override
    public void stop() throws InterruptedException {
        Process running = process;
        if (running == null || !running.isAlive()) {
            return;
        }
        running.destroy();
        if (!running.waitFor(ORDERLY_SECONDS, TimeUnit.SECONDS)) {
            running.destroyForcibly().waitFor();
        }
    }
}
