package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.problem.WrongState;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ObligationProgress;
import org.labourrights.reporting.obligation.ObligationState;
import org.labourrights.reporting.obligation.ReportingObligation;

/** The one place where reports touch the obligation that they are filed for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReportedObligation {

    private final EntityManager entities;
    private final ObligationProgress progress;

    ReportedObligation(EntityManager entities, ObligationProgress progress) {
        this.entities = entities;
        this.progress = progress;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} when there is none or the caller may not see it */
    ReportingObligation get(UUID id) {
        ReportingObligation obligation = entities.find(ReportingObligation.class, id);
        if (obligation == null) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return obligation;
    }

    /** @throws ProblemException {@code E-STATE} when nothing can be filed now */
    void requireOpen(ReportingObligation obligation) {
        if (!obligation.state().acceptsReport()) {
            throw new ProblemException(
                    WrongState.of(obligation.id(), obligation.state(), ObligationState.SUBMITTED, obligation.version())
                            .numbered("obligationNo", obligation.obligationNo()));
        }
    }

    /** The same, locked until the transaction ends. */
    ReportingObligation lock(UUID id) {
        return progress.lock(id);
    }

    /** @return whether the filing that counts was in time */
    boolean submitted(UUID id) {
        return progress.submitted(id).timely();
    }

    void accepted(UUID id) {
        progress.accepted(id);
    }

    /** @return the obligation after the return: open until the correction is due, or overdue at once */
    ObligationFacts returned(UUID id, LocalDate correctionDue) {
        return progress.returned(id, correctionDue).facts();
    }

    void withdrawn(UUID id) {
        progress.withdrawn(id);
    }
}
