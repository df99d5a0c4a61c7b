package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/** Where enterprises are registered: the place whose bureau watches their risk, and by whose cadence it is assessed. */
@ApplicationScoped
class Registrations {
    private static final String COLUMNS =
            "SELECT id, uscc, division_path, registered_division, created_at FROM enterprise ";
    // Whoever left the market is watched no more. Served by the index on the unique code.
    private static final String WATCHED = COLUMNS + "WHERE uscc = ? AND status IN ('ACTIVE', 'SUSPENDED')";
    // Served by enterprise_by_division.
    private static final String AFTER = COLUMNS + """
            WHERE (division_path, id) > (?, ?) AND division_path < ? AND status IN ('ACTIVE', 'SUSPENDED')
            ORDER BY division_path, id LIMIT ?""";

    private final Database database;
    private final SystemScope system;
    private final Clock clock;

    Registrations(Database database, SystemScope system, Clock clock) {
        this.database = database;
        this.system = system;
        this.clock = clock;
    }

    /**
     * An enterprise of the ledger.
     *
     * @param division place of registration, with its reporting path
     * @param since day on which it was entered
     */
    record Registered(
            UUID id, UnifiedSocialCreditCode uscc, String divisionPath, DivisionCode division, LocalDate since) {}

    /** Reporting path of the place of registration; empty for an enterprise outside of the ledger. */
    Optional<String> pathOf(UnifiedSocialCreditCode uscc) {
        return system.call(
                "place-of-registration",
                () -> database.one(
                        "SELECT division_path FROM enterprise WHERE uscc = ?", row -> row.getString(1), uscc.value()));
    }

    /** The enterprise, as long as it is in the market. */
    Optional<Registered> watched(UnifiedSocialCreditCode uscc) {
        return database.one(WATCHED, this::read, uscc.value());
    }

    /**
     * The next enterprises in the order of the ledger.
     *
     * @param path with {@code id}: the last one before
     * @param behind first path that is not asked for
     */
    List<Registered> after(String path, @Nullable UUID id, String behind, int count) {
        return database.list(AFTER, this::read, path, id == null ? new UUID(0, 0) : id, behind, count);
    }

    private Registered read(ResultSet row) throws SQLException {
        return new Registered(
                row.getObject("id", UUID.class),
                UnifiedSocialCreditCode.unchecked(row.getString("uscc")),
                row.getString("division_path"),
                new DivisionCode(row.getString("registered_division")),
                LocalDate.ofInstant(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(), clock.getZone()));
    }
}
