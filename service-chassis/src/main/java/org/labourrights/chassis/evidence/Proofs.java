package org.labourrights.chassis.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.labourrights.chassis.log.EventReach;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/**
 * Gives out receipts (存证回执) and proofs as their canonical texts. A receipt of an entry is always that of the first
 * checkpoint that seals it, so whoever asks again gets the same.
 */
@ApplicationScoped
@Transactional
public class Proofs {

    private static final String OF_SUBJECT =
            "SELECT seq FROM event_log WHERE subject = ? AND type = ? ORDER BY seq LIMIT ?";

    private final EvidenceTable table;
    private final EvidenceConfig config;
    private final EventReach reach;
    private final Database database;
    private final SystemScope systemScope;

    Proofs(EvidenceTable table, EvidenceConfig config, EventReach reach, Database database, SystemScope systemScope) {
        this.table = table;
        this.config = config;
        this.reach = reach;
        this.database = database;
        this.systemScope = systemScope;
    }

    /**
     * The receipt of an event, with what of it the caller may see.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it, {@code E-NOT-SEALED}
     *     (404) for the minute until it is sealed
     */
    public String ofEvent(UUID eventId) {
        long seq = reach.visible(eventId).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        return receipt(seq, reach.readsTrails() ? List.of(Sealed.EVENT, Sealed.TRAIL) : List.of(Sealed.EVENT));
    }

    /**
     * The receipt of the first event of a type that befell a subject: that a report was filed, a lead came in. Whether the
     * caller may have it is the service's to ask before.
     *
     * @throws ProblemException as {@link #ofEvent}
     */
    public String ofSubject(String subject, String type) {
        return ofSubject(subject, type, 1);
    }

    /**
     * The same of the second or a later such event.
     *
     * @param which counted from 1; a small number, because those before it are read
     */
    public String ofSubject(String subject, String type, int which) {
        return systemScope.call("evidence", () -> {
            List<Long> such = database.list(OF_SUBJECT, row -> row.getLong(1), subject, type, which);
            if (such.size() < which) {
                throw new ProblemException(Problem.of("E-NOT-FOUND"));
            }
            long seq = such.getLast();
            return receipt(seq, List.of(Sealed.EVENT));
        });
    }

    private String receipt(long seq, List<String> parts) {
        Sealed sealed = table.ofEvent(config.service(), seq)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-SEALED")));
        Checkpoint checkpoint = table.sealing(sealed.number())
                .orElseThrow(() -> new IllegalStateException("An entry without a checkpoint: " + sealed.number()));
        long size = checkpoint.body().size();
        MerkleTree tree = new MerkleTree(size, table.tiles(MerkleTree.around(sealed.number() - 1, size)));
        Map<String, Receipt.Content> contents = new TreeMap<>();
        parts.forEach(part -> contents.put(part, sealed.disclosed(part)));
        return CanonicalJson.of(new Receipt(
                checkpoint, contents, sealed.entry(), Receipt.FORMAT, tree.path(sealed.number() - 1, size)));
    }

    /**
     * That one checkpoint continues another.
     *
     * @param first number of the earlier one
     * @param second number of the later one
     * @throws ProblemException {@code E-NOT-FOUND} (404) when there is none with one of the numbers
     */
    String consistency(long first, long second) {
        long earlier = size(Math.min(first, second));
        long later = size(Math.max(first, second));
        MerkleTree tree = new MerkleTree(later, table.tiles(MerkleTree.around(Math.max(0, earlier - 1), later)));
        return CanonicalJson.of(new Consistency(earlier, Consistency.FORMAT, tree.consistency(earlier, later), later));
    }

    private long size(long checkpoint) {
        return table.checkpoint(checkpoint)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")))
                .body()
                .size();
    }
}
