package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.rollup.Change;
import org.labourrights.chassis.rollup.Changes;
import org.labourrights.chassis.rollup.Facets;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/** Every enterprise that the service ever heard of, and whether it stands in the ledger (K-15, 建档覆盖率). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class KnownEnterprises {
    /** Bucket of figures that have no period. */
    static final String ALWAYS = "ALL";

    private static final String OTHER_INDUSTRY = "OTHER";

    private final Database database;
    private final Changes changes;
    private final SystemScope system;
    private final Clock clock;

    KnownEnterprises(Database database, Changes changes, SystemScope system, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.system = system;
        this.clock = clock;
    }

    private record Held(String divisionPath, boolean inLedger) {}

    /**
     * An enterprise is spoken of, by a report or by another service.
     *
     * @param divisionPath where it works, as far as known; the ledger's own place wins once it is registered
     * @param source what spoke of it
     */
    public void heardOf(UnifiedSocialCreditCode uscc, String divisionPath, String source) {
        system.run("known-enterprise", () -> {
            if (insert(uscc, divisionPath, false, source)) {
                add(divisionPath, 1, 0);
            }
        });
    }

    /** An enterprise was registered in the ledger, or its place of registration changed. */
    public void registered(UnifiedSocialCreditCode uscc, String divisionPath) {
        system.run("known-enterprise", () -> {
            if (insert(uscc, divisionPath, true, "ledger")) {
                add(divisionPath, 1, 1);
                return;
            }
            Held held = held(uscc).orElseThrow();
            if (held.inLedger() && held.divisionPath().equals(divisionPath)) {
                return;
            }
            database.update(
                    "UPDATE known_enterprise SET in_ledger = true, division_path = ? WHERE uscc = ?",
                    divisionPath,
                    uscc.value());
            add(held.divisionPath(), -1, held.inLedger() ? -1 : 0);
            add(divisionPath, 1, 1);
        });
    }

    /** First industry of the ledger; {@code OTHER} for an enterprise outside of it. */
    String industryOf(UnifiedSocialCreditCode uscc) {
        return database.one(
                        "SELECT industries[1] FROM enterprise WHERE uscc = ?", row -> row.getString(1), uscc.value())
                .orElse(OTHER_INDUSTRY);
    }

    private boolean insert(UnifiedSocialCreditCode uscc, String divisionPath, boolean inLedger, String source) {
        return database.update("""
                        INSERT INTO known_enterprise (uscc, division_path, in_ledger, first_source, first_seen_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (uscc) DO NOTHING""", uscc.value(), divisionPath, inLedger, source, clock.instant()) == 1;
    }

    private Optional<Held> held(UnifiedSocialCreditCode uscc) {
        return database.one(
                "SELECT division_path, in_ledger FROM known_enterprise WHERE uscc = ? FOR UPDATE",
                row -> new Held(row.getString(1), row.getBoolean(2)),
                uscc.value());
    }

    private void add(String divisionPath, long known, long inLedger) {
        changes.add(new Change(
                Measure.ENTERPRISE,
                ALWAYS,
                "",
                divisionPath,
                List.of(Facets.TOTAL),
                EnterpriseColumn.counts(known, inLedger)));
    }
}
