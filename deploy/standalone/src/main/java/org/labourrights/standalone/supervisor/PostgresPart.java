package org.labourrights.standalone.supervisor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.standalone.postgres.PostgresServer;

/** The database server: not a child of the supervisor, but followed by the process id that it writes down itself. */
final class PostgresPart implements Part {

    private final int port;
    private final Path data;
    private final Path binaries;
    private final Path log;
    private final List<String> databases;
    private volatile @Nullable PostgresServer server;
    private volatile boolean ready;

    PostgresPart(int port, Path data, Path binaries, Path log, List<String> databases) {
        this.port = port;
        this.data = data;
        this.binaries = binaries;
        this.log = log;
        this.databases = databases;
    }

    @Override
    public String name() {
        return "postgresql";
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
        ready = false;
        PostgresServer started = PostgresServer.start(port, data, binaries, log, databases);
        server = started;
        ready = true;
        long pid = started.pid();
        return ProcessHandle.of(pid).orElseThrow(() -> new IOException("postgres " + pid + " ended at once"));
    }

    @Override
    public boolean isReady() {
        return ready;
    }

    @Override
    public void stop() throws IOException {
        PostgresServer running = server;
        if (running != null) {
            running.close();
        }
    }
}
