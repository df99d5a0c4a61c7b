package org.labourrights.standalone.supervisor;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.standalone.postgres.PostgresServer;

/** The database server: a child process like the others, but with a first filling of its folder and a way to stop it. */
final class PostgresPart implements Part {

    private static final String NAME = "postgresql";

    private final PostgresServer server;
    private final int port;
    private final Path log;
    private volatile @Nullable ProcessPart process;

    PostgresPart(PostgresServer server, int port, Path log) {
        this.server = server;
        this.port = port;
        this.log = log;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int port() {
        return port;
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
    public ProcessHandle launch() throws Exception {
        server.prepare(log);
        ProcessPart started = new ProcessPart(
                NAME, port, needs(), null, server.command(), Map.of(), log, pid -> server.answers(), null);
        process = started;
        return started.launch();
    }

    @Override
    public boolean isReady() {
        ProcessPart running = process;
        return running != null && running.isReady();
    }

    @Override
    public void stop() throws Exception {
        ProcessPart running = process;
        if (running != null) {
            server.stop();
            running.stop();
        }
    }
}
