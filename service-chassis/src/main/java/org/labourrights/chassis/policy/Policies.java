package org.labourrights.chassis.policy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * The policy value for a place on a day: the most specific division along the reporting path wins, the country comes last.
 *
 * <p>Answers from memory. A change by the administrator is seen by every replica within about a second.
 */
@Singleton
public class Policies {
    private final PolicyRows rows;
    private final Divisions divisions;
    private volatile PolicyBook book = PolicyBook.EMPTY;

    Policies(PolicyRows rows, Divisions divisions) {
        this.rows = rows;
        this.divisions = divisions;
    }

    /**
     * The row that governs the key in the division on that day.
     *
     * @throws IllegalStateException if no row is valid, not even a national one
     */
    public PolicyItem resolve(String key, DivisionCode division, LocalDate on) {
        return find(key, division, on)
                .orElseThrow(() ->
                        new IllegalStateException("no policy row for %s in %s on %s".formatted(key, division, on)));
    }

    /** As {@link #resolve}, for keys that a caller names. */
    public Optional<PolicyItem> find(String key, DivisionCode division, LocalDate on) {
        return book.resolve(key, divisions.lineage(division), on);
    }

    /** Reads the rows again if another revision is stored. */
    synchronized void refresh() {
        if (rows.revision() != book.revision()) {
            book = rows.load();
        }
    }

    /** Keys for which no national row is valid on the day. */
    Set<String> withoutNationalRow(LocalDate on) {
        return book.withoutNationalRow(on);
    }
}
