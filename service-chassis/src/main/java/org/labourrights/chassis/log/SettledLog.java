package org.labourrights.chassis.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** How far the log is complete, for readers that do not depend on the relay: decision 0007. */
public final class SettledLog {

    private static final Duration PAUSE = Duration.ofMillis(3);

    private SettledLog() {}

    /**
     * The number below which nothing can appear any more, found by looking on from one below which nothing could.
     *
     * @param connection that sees what is committed while it reads (read committed)
     * @param most numbers to look through, at least
     * @param looks how often to look again, some milliseconds apart, at a hole that a running transaction may still fill
     */
    public static long upTo(Connection connection, long after, int most, int looks) throws SQLException {
        var edge = new SettledEdge(new LogTable(connection), after);
        int left = looks;
        while (edge.settled() - after < most) {
            if (edge.advance()) {
                continue;
            }
            if (!edge.waitsForWriters() || left-- == 0) {
                break;
            }
            pause();
        }
        return edge.settled();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking at the log", e);
        }
    }
}
