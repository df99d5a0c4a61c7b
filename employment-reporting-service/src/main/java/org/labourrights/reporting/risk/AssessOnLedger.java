package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;
import org.labourrights.reporting.enterprise.LedgerEvent;

/** A partnership that begins or ends, a partner's licence and a partner's status move R-12 of its platforms. */
@ApplicationScoped
class AssessOnLedger {

    private static final Set<String> LICENCE = Set.of("dispatchLicenseNo", "dispatchLicenseValidTo", "partnerType");

    private static final String PLATFORMS =
            "SELECT DISTINCT platform_uscc FROM partnership WHERE partner_uscc = ? AND active ORDER BY platform_uscc";

    private final AssessRisk assess;
    private final Database database;
    private final Clock clock;

    AssessOnLedger(AssessRisk assess, Database database, Clock clock) {
        this.assess = assess;
        this.database = database;
        this.clock = clock;
    }

    void changed(@Observes LedgerEvent event) {
        switch (event) {
            case LedgerEvent.Registered registered -> {}
            case LedgerEvent.Changed changed -> {
                if (!Collections.disjoint(changed.fields(), LICENCE)) {
                    platforms(changed.enterprise().uscc(), "enterprise.updated.v1");
                }
            }
            case LedgerEvent.StatusChanged changed ->
                platforms(changed.enterprise().uscc(), "enterprise.status.changed.v1");
            case LedgerEvent.PartnershipChanged changed ->
                assess.again(changed.partnership().platformUscc(), LocalDate.now(clock), "partnership.changed.v1");
        }
    }

    /** The ledger fires its events in system scope: partnerships of everywhere are seen. */
    private void platforms(UnifiedSocialCreditCode partner, String cause) {
        List<String> platforms = database.list(PLATFORMS, row -> row.getString(1), partner.value());
        LocalDate today = LocalDate.now(clock);
        platforms.forEach(platform -> assess.again(UnifiedSocialCreditCode.unchecked(platform), today, cause));
    }
}
