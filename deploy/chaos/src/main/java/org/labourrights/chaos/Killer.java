package org.labourrights.chaos;

import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import org.labourrights.standalone.SuiteHome;
import org.labourrights.standalone.client.Known;
import org.labourrights.standalone.supervisor.RunningPart;

/** Kills parts of a running suite without warning, as {@code kill -9} does, and waits until the supervisor has them back. */
final class Killer {

    static final List<String> VICTIMS = List.of(Known.REPORTING.name(), "kafka", "postgresql");

    private static final long POLL_MILLIS = 20;

    private final SuiteHome home;
    private int kills;

    Killer(SuiteHome home) {
        this.home = home;
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
        RunningPart part = new RunningPart(home, victim);
        int doneBefore = done.getAsInt();
        long dead = part.kill();
        kills++;
        long begun = System.nanoTime();
        part.awaitSuccessor(dead);
        System.out.printf(
                Locale.ROOT,
                "  kill -9 %-10s (pid %d) after %d submissions, ready again after %.1f s%n",
                victim,
                dead,
                doneBefore,
                (System.nanoTime() - begun) / 1e9);
    }
}
