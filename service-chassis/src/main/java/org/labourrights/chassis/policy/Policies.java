package org.labourrights.chassis.policy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * The policy value for a place on a day: the most specific division along the reporting path wins, the country comes last.
 *
 * <p>Answers from memory. A change by the administrator is seen by every replica within about a second.
 */
@Singleton
public class Policies {
    private static final Logger LOG = Logger.getLogger(Policies.class);

    private final PolicyRows rows;
    private final KnownPolicies known;
    private final Divisions divisions;
    private volatile PolicyBook book = PolicyBook.EMPTY;

    Policies(PolicyRows rows, KnownPolicies known, Divisions divisions) {
        this.rows = rows;
        this.known = known;
        this.divisions = divisions;
    }

    /**
     * The value that governs in the division on that day.
     *
     * @throws IllegalStateException if no row is valid, not even a national one
     */
    public <T> T value(PolicyKey<T> key, DivisionCode division, LocalDate on) {
        return row(key, division, on).value();
    }

    /** As {@link #value}, with the row: its id, which aggregates keep, and its source. */
    public <T> PolicyRow<T> row(PolicyKey<T> key, DivisionCode division, LocalDate on) {
        return find(key, division, on)
                .orElseThrow(() ->
                        new IllegalStateException("no policy row for %s in %s on %s".formatted(key, division, on)));
    }

    /** As {@link #row}; empty on days before the first national row. */
    @SuppressWarnings("unchecked")
    public <T> Optional<PolicyRow<T>> find(PolicyKey<T> key, DivisionCode division, LocalDate on) {
        // The book read the value by this very key.
        return book.resolve(key.name(), divisions.lineage(division), on).map(row -> (PolicyRow<T>) row);
    }

    /** The value that governs the division from each day on, as it is decided today. */
    public <T> NavigableMap<LocalDate, T> course(PolicyKey<T> key, DivisionCode division) {
        return book.course(key, divisions.lineage(division));
    }

    /**
     * The row that an aggregate was created under, whatever has become of it since: it may have ended or been voided.
     *
     * @throws IllegalStateException if there is no such row of the key
     */
    public <T> PolicyRow<T> kept(PolicyKey<T> key, UUID id) {
        PolicyItem item = rows.find(id)
                .map(PolicyRecord::item)
                .filter(row -> row.key().equals(key.name()))
                .orElseThrow(() -> new IllegalStateException("no policy row " + id + " of " + key));
        return new PolicyRow<>(item, key.read(item.value()));
    }

    /** As {@link #find}, for keys that a caller names. */
    Optional<PolicyItem> named(String key, DivisionCode division, LocalDate on) {
        return book.resolve(key, divisions.lineage(division), on).map(PolicyRow::item);
    }

    /** Reads the rows again if another revision is stored. */
    synchronized void refresh() {
        if (rows.revision() != book.revision()) {
            book = rows.load(known.byName());
            book.setAside().forEach(each -> LOG.errorf("Policy row set aside: %s", each));
        }
    }

    /** Stored rows that no key reads, because an earlier version took them. */
    List<PolicyBook.SetAside> setAside() {
        return book.setAside();
    }

    /** Declared keys for which no national row is valid on the day. */
    Set<String> withoutNationalRow(LocalDate on) {
        return book.withoutNationalRow(known.byName().keySet(), on);
    }
}
