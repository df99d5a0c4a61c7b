package org.labourrights.standalone.supervisor;

import java.util.Optional;
import org.labourrights.standalone.SuiteHome;

/** A part of a running suite as somebody meets it who means it harm: it can be killed. */
public final class RunningPart {

    private static final long PATIENCE_MILLIS = 300_000;
    private static final long POLL_MILLIS = 20;

    private final StateFile state;
    private final String name;

    /** @param name {@code arrears}, {@code kafka}, … */
    public RunningPart(SuiteHome home, String name) {
        this.state = new StateFile(home.stateFile());
        this.name = name;
    }

    /** Without warning, as {@code kill -9} does; answers the id of the process, which is no more. */
    public long kill() {
        ProcessHandle process = process();
        process.destroyForcibly();
        process.onExit().join();
        return process.pid();
    }

    /** Returns when another process than that one is ready. */
    public void awaitSuccessor(long dead) throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < until) {
            Optional<PartState> now = known();
            if (now.isPresent() && now.get().pid() != dead && now.get().phase() == PartState.Phase.READY) {
                return;
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new IllegalStateException(name + " did not come back");
    }

    private ProcessHandle process() {
        return known().flatMap(part -> SuiteState.living(part.pid(), part.started()))
                .orElseThrow(() -> new IllegalStateException(name + " is not running"));
    }

    private Optional<PartState> known() {
        return state.read().stream()
                .flatMap(suite -> suite.parts().stream())
                .filter(part -> part.name().equals(name))
                .findFirst();
    }
}
