package org.labourrights.chassis.reference.entry;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.labourrights.chassis.job.Rounds;
import org.labourrights.chassis.policy.PolicyMisfit;

/**
 * Reference data as it is now: the seed, and over it what was entered. Read from memory; this replica follows the stored
 * entries at once after a change of its own, within a second after one elsewhere.
 */
@Singleton
public class ReferenceData {
    private static final Logger LOG = Logger.getLogger(ReferenceData.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final ReferenceEntries entries;
    private final KnownKinds kinds;
    private final Rounds rounds = new Rounds("reference-data");
    private volatile Entered entered = new Entered(0, Map.of());

    ReferenceData(ReferenceEntries entries, KnownKinds kinds) {
        this.entries = entries;
        this.kinds = kinds;
    }

    /** @param rows by kind and key */
    private record Entered(long revision, Map<String, Map<String, List<ReferenceRow<?>>>> rows) {
        Map<String, List<ReferenceRow<?>>> of(ReferenceKind<?> kind) {
            return rows.getOrDefault(kind.name(), Map.of());
        }
    }

    /** Before every other start-up work, which may ask. */
    void start(@Observes @Priority(100) StartupEvent event) {
        refresh();
        rounds.start(INTERVAL, INTERVAL, this::refresh);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    /** What counts of a key day by day; without a row where nothing is known of it. */
    public <T> ReferenceCourse<T> course(ReferenceKind<T> kind, String key) {
        return ReferenceCourse.of(kind.seed(key), rows(kind, key));
    }

    /** The keys for which something was entered that counts. */
    public Set<String> enteredKeys(ReferenceKind<?> kind) {
        return entered.of(kind).keySet();
    }

    /** Changes when something was entered; for whoever keeps what follows from the data. */
    public long revision() {
        return entered.revision();
    }

    /** Reads the entries again if there is another. */
    synchronized void refresh() {
        long stored = entries.revision();
        if (stored != entered.revision()) {
            // The revision was read first: an entry that comes meanwhile is seen by the next refresh.
            entered = new Entered(stored, load());
            LOG.infof("Reference data is that of revision %d", stored);
        }
    }

    private Map<String, Map<String, List<ReferenceRow<?>>>> load() {
        Map<String, Map<String, List<ReferenceRow<?>>>> rows = new TreeMap<>();
        for (ReferenceEntry entry : entries.inForce()) {
            // A kind that another service declares is kept for the day on which this one does.
            kinds.find(entry.kind()).flatMap(kind -> read(kind, entry)).ifPresent(row -> rows.computeIfAbsent(
                            entry.kind(), kind -> new TreeMap<>())
                    .computeIfAbsent(entry.key(), key -> new ArrayList<>())
                    .add(row));
        }
        return rows;
    }

    /** What later bounds do not take any more is set aside, as a policy row is (decision 0012). */
    private static Optional<ReferenceRow<?>> read(ReferenceKind<?> kind, ReferenceEntry entry) {
        try {
            return Optional.of(entry.read(kind));
        } catch (PolicyMisfit e) {
            LOG.errorf("Entry %s (%s %s) does not count: %s", entry.id(), entry.kind(), entry.key(), e.getMessage());
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    private <T> List<ReferenceRow<T>> rows(ReferenceKind<T> kind, String key) {
        List<ReferenceRow<T>> typed = new ArrayList<>();
        // The kind's own reader made their content.
        entered.of(kind).getOrDefault(key, List.of()).forEach(row -> typed.add((ReferenceRow<T>) row));
        return typed;
    }
}
