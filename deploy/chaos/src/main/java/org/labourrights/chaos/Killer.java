package org.labourrights.chaos;

import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.supervisor.PartState;
import org.labourrights.standalone.supervisor.StateFile;
import org.labourrights.standalone.supervisor.SuiteState;

/** Kills parts of a running suite without warning, as {@code kill -9} does, and waits until the supervisor has them back. */
final class Killer {

    static final List<String> VICTIMS = List.of("reporting", "kafka", "postgresql");

    private static final long PATIENCE_MILLIS = 300_000;
    private static final long POLL_MILLIS = 20;

    private final StateFile state;
    private int kills;

    Killer(SuiteHome home) {
        this.state = new StateFile(home.stateFile());
    }

    int kills() {
        return kills;
    }

    /**
     * Kills the victims in turn, evenly over the work, so that every kill meets work: the next one comes when the victim
     * before is ready again and work has gone on.
     *
     * @param done how much of the work is done
     */
    void storm(int rounds, Thread work, IntSupplier done, int all) throws InterruptedException {
        int planned = rounds * VICTIMS.size();
        int between = Math.max(1, all / (planned + 1) / 2);
        long wanted = all / (planned + 1);
        while (kills < planned && work.isAlive()) {
            if (done.getAsInt() < wanted) {
                Thread.sleep(POLL_MILLIS);
            } else {
                // Not always at the same moment of a call.
                Thread.sleep(kills * 137L % 400);
                kill(VICTIMS.get(kills % VICTIMS.size()), done);
                wanted = Math.max(done.getAsInt() + between, (long) all * kills / (planned + 1));
            }
        }
    }

    private void kill(String victim, IntSupplier done) throws InterruptedException {
        PartState before = part(victim);
        ProcessHandle process = SuiteState.living(before.pid(), before.started())
                .orElseThrow(() -> new IllegalStateException(victim + " is not running"));
        int doneBefore = done.getAsInt();
        process.destroyForcibly();
        kills++;
        long begun = System.nanoTime();
        awaitReady(victim, before.pid());
        System.out.printf(
                Locale.ROOT,
                "  kill -9 %-10s (pid %d) after %d submissions, ready again after %.1f s%n",
                victim,
                before.pid(),
                doneBefore,
                (System.nanoTime() - begun) / 1e9);
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
