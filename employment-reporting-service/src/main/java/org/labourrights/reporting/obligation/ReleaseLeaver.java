package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.directory.EnterpriseStatus;

/**
 * Releases an enterprise that left the market from what it still owed. What was filed stays with the bureau, and what was
 * escalated stays with inspection.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReleaseLeaver {

    private static final String OWED =
            "SELECT id FROM reporting_obligation WHERE uscc = ? AND state IN ('OPEN', 'OVERDUE') ORDER BY id";

    private final Database database;
    private final ObligationProgress progress;
    private final CurrentCaller caller;
    private final Clock clock;

    ReleaseLeaver(Database database, ObligationProgress progress, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.progress = progress;
        this.caller = caller;
        this.clock = clock;
    }

    /** Exempts the enterprise from its open and overdue reports; does nothing for one that stays in business. */
    void release(UnifiedSocialCreditCode uscc, EnterpriseStatus status) {
        switch (status) {
            case ACTIVE, SUSPENDED -> {}
            case CANCELLED -> release(uscc, status, "企业已注销，不再承担报告义务");
            case EXITED -> release(uscc, status, "企业已退出市场，不再承担报告义务");
        }
    }

    private void release(UnifiedSocialCreditCode uscc, EnterpriseStatus status, String reason) {
        String entry = "台账 " + status + " " + LocalDate.now(clock);
        List<UUID> owed = database.list(OWED, row -> row.getObject(1, UUID.class), uscc.value());
        owed.forEach(id -> progress.move(id, (it, today) -> it.exempted(reason, entry, caller.actor(), today)));
    }
}
