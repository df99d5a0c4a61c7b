package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.kernel.directory.EnterpriseStatus;

/** Takes an enterprise out of the market by decision of the bureau (退出). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LeaveMarket {

    private final Enterprises enterprises;
    private final LedgerBook book;
    private final Stamps stamps;
    private final Clock clock;

    LeaveMarket(Enterprises enterprises, LedgerBook book, Stamps stamps, Clock clock) {
        this.enterprises = enterprises;
        this.book = book;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * Does nothing for one that has left already.
     *
     * @param decisionNo number of the decision
     * @throws ProblemException {@code E-STATE} (409) for an enterprise that is struck off
     */
    public void leave(UnifiedSocialCreditCode uscc, String decisionNo, String reason) {
        Enterprise enterprise = enterprises.get(uscc);
        EnterpriseStatus old = enterprise.status();
        if (old == EnterpriseStatus.EXITED) {
            return;
        }
        Stamp stamp = stamps.now();
        enterprise.become(EnterpriseStatus.EXITED, stamp);
        LedgerCause cause = new LedgerCause(LedgerReason.MANUAL, decisionNo, reason, LocalDate.now(clock));
        book.statusChanged(enterprise, old, cause, reason, stamp);
    }
}
