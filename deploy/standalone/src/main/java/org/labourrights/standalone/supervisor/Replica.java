package org.labourrights.standalone.supervisor;

import java.nio.file.Path;
import org.labourrights.edge.suite.Service;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.SuiteHome;

/** One more process of a service beside the one of a running suite, for runs that need several; nobody restarts it. */
public final class Replica implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 300_000;
    private static final long POLL_MILLIS = 200;

    private final Part part;
    private final Path log;
    private final ProcessHandle process;

    private Replica(Part part, Path log, ProcessHandle process) {
        this.part = part;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts it on a free port; returns at once.
     *
     * @param service whose name is the first half of its own, {@code arrears}
     * @param number the second half of its name
     */
    public static Replica start(SuiteHome home, Ports ports, Service service, int number) throws Exception {
        Part part = Parts.replica(home, ports, service, number, Ports.freeWithManagement());
        return new Replica(part, home.log(part.name()), part.launch());
    }

    /** Returns when it answers that it is ready. */
    public void awaitReady() throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!part.isReady()) {
            if (!process.isAlive() || System.currentTimeMillis() > until) {
                throw new IllegalStateException(part.name() + " did not become ready; see " + log);
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    /** Without warning, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() throws Exception {
        part.stop();
    }
}
