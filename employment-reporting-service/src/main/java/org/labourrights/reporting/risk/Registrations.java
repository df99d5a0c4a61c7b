package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/** Where enterprises are registered: the place whose bureau watches their risk. */
@ApplicationScoped
class Registrations {
    private final Database database;
    private final SystemScope system;

    Registrations(Database database, SystemScope system) {
        this.database = database;
        this.system = system;
    }

    /** Reporting path of the place of registration; empty for an enterprise outside of the ledger. */
    Optional<String> pathOf(UnifiedSocialCreditCode uscc) {
        return system.call(
                "place-of-registration",
                () -> database.one(
                        "SELECT division_path FROM enterprise WHERE uscc = ?", row -> row.getString(1), uscc.value()));
    }
}
