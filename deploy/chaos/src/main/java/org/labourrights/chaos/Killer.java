package org.labourrights.chaos;

import java.util.List;
import java.util.Locale;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.supervisor.PartState;
import org.labourrights.standalone.supervisor.StateFile;
import org.labourrights.standalone.supervisor.SuiteState;

/** Kills parts of a running suite without warning, as {@code kill -9} does, and waits until the supervisor has them back. */
final class Killer {

    static final List<String> VICTIMS = List.of("reporting", "kafka", "postgresql");

    private static final long PAUSE_MILLIS = 3_000;
    private static final long PATIENCE_MILLIS = 90_000;
    private static final long POLL_MILLIS = 50;

    private final StateFile state;
    private int kills;

    Killer(SuiteHome home) {
        this.state = new StateFile(home.stateFile());
    }

    int kills() {
        return kills;
    }

    /** Kills each victim once, in turn, each when the one before is ready again. */
    void round() throws InterruptedException {
        for (String victim : VICTIMS) {
            Thread.sleep(PAUSE_MILLIS);
            PartState before = part(victim);
            ProcessHandle process = SuiteState.living(before.pid(), before.started())
                    .orElseThrow(() -> new IllegalStateException(victim + " is not running"));
            process.destroyForcibly();
            kills++;
            long begun = System.nanoTime();
            awaitReady(victim, before.pid());
            System.out.printf(
                    Locale.ROOT,
                    "  kill -9 %-10s (pid %d), ready again after %.1f s%n",
                    victim,
                    before.pid(),
                    (System.nanoTime() - begun) / 1e9);
        }
    }

    private void awaitReady(String victim, long deadPid) throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < until) {
            PartState now = part(victim);
            if (now.pid() != deadPid && now.phase() == PartState.Phase.READY) {
                return;
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new IllegalStateException(victim + " did not come back");
    }

    private PartState part(String name) {
        return state.read().stream()
                .flatMap(suite -> suite.parts().stream())
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no part " + name));
    }
}
