package org.labourrights.chassis.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;

/** What is published for everybody: checkpoints, entries and leaves, a line each. */
@ApplicationScoped
@Transactional
class Publication {

    /** Lines of a file of entries or leaves. */
    static final int LINES = 10_000;

    private final EvidenceTable table;
    private final EvidenceConfig config;
    private final SystemScope systemScope;

    Publication(EvidenceTable table, EvidenceConfig config, SystemScope systemScope) {
        this.table = table;
        this.config = config;
        this.systemScope = systemScope;
    }

    /**
     * A file.
     *
     * @param whole whether no line will ever be added
     */
    record Lines(String text, boolean whole) {}

    Optional<Checkpoint> newest() {
        return table.newest();
    }

    Optional<Checkpoint> checkpoint(long number) {
        return table.checkpoint(number);
    }

    List<Checkpoint> checkpoints(long after, int most) {
        return table.after(after, most);
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) where no file begins, or nothing is sealed yet */
    Lines entries(long first) {
        long last = last(first);
        // Whole at once, so that no connection waits for whoever reads slowly.
        List<String> lines = systemScope.call("evidence", () -> table.entries(config.service(), first, last));
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        return new Lines(text.toString(), isWhole(first, last));
    }

    /** Throws as {@link #entries}. */
    Lines leaves(long first) {
        long last = last(first);
        long number = Tile.above(first - 1, 0).position() * Tile.WIDTH + 1;
        StringBuilder text = new StringBuilder();
        for (byte[] tile : table.leafTiles(first - 1, last - 1)) {
            String hashes = Hash.hex(tile);
            for (int at = 0; at < hashes.length(); at += 2 * Hash.BYTES, number++) {
                if (number >= first && number <= last) {
                    text.append(hashes, at, at + 2 * Hash.BYTES).append('\n');
                }
            }
        }
        return new Lines(text.toString(), isWhole(first, last));
    }

    private long last(long first) {
        long size = table.newest().map(checkpoint -> checkpoint.body().size()).orElse(0L);
        if (first % LINES != 1 || first > size) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return Math.min(size, first + LINES - 1);
    }

    private static boolean isWhole(long first, long last) {
        return last - first == LINES - 1;
    }
}
