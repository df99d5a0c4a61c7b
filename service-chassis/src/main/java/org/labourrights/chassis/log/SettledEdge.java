package org.labourrights.chassis.log;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The number up to which the log is settled: no event with a smaller number can appear any more.
 *
 * <p>Numbers are drawn in order but become visible when their transactions commit, so a missing number is
 * either held by a running transaction or was rolled back. Whoever holds one also holds a lock on the
 * table: when all who held it at the time the hole was seen are gone and the number is still missing, it
 * is lost for good. Ordering by number, not by transaction id, keeps the order of cause and effect: an
 * event that was appended after another's commit always has the larger number, while a long transaction
 * has a small id however late it appends.
 *
 * <p>Those who held the lock are noted once and only become fewer: whoever came later drew larger numbers. Were they
 * noted anew at each look, writers that overlap without end would keep a lost number open without end.
 */
final class SettledEdge {

    private static final int STRIDE = 20_000;

    private final LogTable log;
    private long settled;
    /** Who may still fill a hole below {@code suspectedUpTo}; whoever is not among them cannot. */
    private Set<String> suspects = Set.of();

    private long suspectedUpTo;

    SettledEdge(LogTable log, long settled) {
        this.log = log;
        this.settled = settled;
    }

    long settled() {
        return settled;
    }

    /** Does a hole keep the edge back, so that it is worth looking again soon? */
    boolean waitsForWriters() {
        return suspectedUpTo > settled;
    }

    /** Moves the edge as far as one read shows; true if it has moved. */
    boolean advance() throws SQLException {
        long before = settled;
        // In this order: what the suspects have committed must be visible to the read after the look at them.
        boolean suspectsGone = waitsForWriters() && suspectsGone();
        if (!step(log.numbersAfter(settled, STRIDE), suspectsGone) && suspects.isEmpty()) {
            // Nobody was writing when the hole was seen: one more read decides.
            step(log.numbersAfter(settled, STRIDE), true);
        }
        return settled > before;
    }

    /**
     * Follows the numbers to the first hole that may still be filled; false if there is one. Behind the suspects' holes
     * others are judged in their turn, by those who hold the lock then.
     */
    private boolean step(List<Long> numbers, boolean suspectsGone) throws SQLException {
        for (long number : numbers) {
            boolean hole = number != settled + 1;
            if (hole && number > suspectedUpTo) {
                // In this order: the last number was visible before the look, so who is not seen now drew none below.
                suspectedUpTo = numbers.getLast();
                suspects = log.writers();
                return false;
            }
            if (hole && !suspectsGone) {
                return false;
            }
            settled = number;
        }
        return true;
    }

    private boolean suspectsGone() throws SQLException {
        var still = new HashSet<>(suspects);
        still.retainAll(log.writers());
        suspects = still;
        return still.isEmpty();
    }
}
