package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** Level 4 of the ladder: the inspection service filed a case or made a bad record. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SanctionObligations {
    /** Highest rung of the ladder. */
    private static final int SANCTIONED = 4;

    private final Obligations obligations;
    private final ObligationProgress progress;

    SanctionObligations(Obligations obligations, ObligationProgress progress) {
        this.obligations = obligations;
        this.progress = progress;
    }

    /** Raises what the enterprise still owes and was escalated for; does nothing when nothing is. */
    public void sanctioned(UnifiedSocialCreditCode uscc) {
        obligations
                .find("uscc = ?1 and state = ?2 and escalationLevel < ?3", uscc, ObligationState.ESCALATED, SANCTIONED)
                .list()
                .forEach(obligation -> progress.escalated(obligation.id(), SANCTIONED));
    }
}
