package org.labourrights.chaos;

import java.util.List;
import java.util.Locale;
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
     * Kills the victims in turn, evenly over the work: every kill is followed by a share of the work, which meets a part
     * that is away, and the next one comes when the part is ready again and its share is done. The work is let go share by
     * share, because whatever goes on without the part, and most does without the broker, would else be over before the
     * last kill.
     */
    void storm(int rounds, Filings work) throws InterruptedException {
        int planned = rounds * VICTIMS.size();
        int all = work.all();
        work.letGo(all / (planned + 1));
        while (kills < planned && !work.gaveUp()) {
            long wanted = (long) all * (kills + 1) / (planned + 1);
            while (work.done() < wanted && !work.gaveUp()) {
                Thread.sleep(POLL_MILLIS);
            }
            // Not always at the same moment of a call.
            Thread.sleep(kills * 137L % 400);
            kill(VICTIMS.get(kills % VICTIMS.size()), work, (int) ((long) all * (kills + 2) / (planned + 1)));
        }
        work.letGo(all);
    }

    /** @param next up to how manieth submission work goes on from the moment of the kill */
    private void kill(String victim, Filings work, int next) throws InterruptedException {
        RunningPart part = new RunningPart(home, victim);
        int doneBefore = work.done();
        // Before the kill: what is under way when the part dies is what this run is about.
        work.letGo(next);
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
