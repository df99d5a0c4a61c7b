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

/**
 * A partnership that begins or ends, a partner's entry in the ledger, its licence and its status move R-12 of its platforms.
 */
@ApplicationScoped
class AssessOnLedger {

    private static final Set<String> LICENCE = Set.of("dispatchLicenseNo", "dispatchLicenseValidTo", "partnerType");

    // Platforms that the ledger knows, and those that name the partner in an accepted report only. In the order of the
    // codes: two pieces of work that concern the same platforms never wait for each other.
    private static final String PLATFORMS = """
            SELECT platform_uscc FROM partnership WHERE partner_uscc = ? AND active
            UNION
            SELECT uscc FROM risk_figures WHERE figures -> 'partners' @> jsonb_build_array(jsonb_build_object('uscc', ?))
            ORDER BY 1""";

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
            case LedgerEvent.Registered registered ->
                partnerMoved(registered.enterprise().uscc(), "enterprise.registered.v1");
            case LedgerEvent.Changed changed -> {
                if (!Collections.disjoint(changed.fields(), LICENCE)) {
                    partnerMoved(changed.enterprise().uscc(), "enterprise.updated.v1");
                }
            }
            case LedgerEvent.StatusChanged changed ->
                partnerMoved(changed.enterprise().uscc(), "enterprise.status.changed.v1");
            case LedgerEvent.PartnershipChanged changed ->
                assess.again(changed.partnership().platformUscc(), LocalDate.now(clock), "partnership.changed.v1");
        }
    }

    /** What a platform's R-12 looks at changed. Called in system scope: partnerships of everywhere are seen. */
    void partnerMoved(UnifiedSocialCreditCode partner, String cause) {
        List<String> platforms = database.list(PLATFORMS, row -> row.getString(1), partner.value(), partner.value());
        LocalDate today = LocalDate.now(clock);
        platforms.forEach(platform -> assess.again(UnifiedSocialCreditCode.unchecked(platform), today, cause));
    }
}
