package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;

/**
 * Moves one obligation on behalf of a report, a letter or an officer: loads it locked, changes it, writes the log and
 * tells the other features, all in the transaction of the caller.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ObligationProgress {

    private final EntityManager entities;
    private final ObligationJournal journal;
    private final ObligationDays days;
    private final Stamps stamps;
    private final Clock clock;

    ObligationProgress(
            EntityManager entities, ObligationJournal journal, ObligationDays days, Stamps stamps, Clock clock) {
        this.entities = entities;
        this.journal = journal;
        this.days = days;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * The obligation, locked until the transaction ends.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it
     */
    public ReportingObligation lock(UUID id) {
        ReportingObligation obligation = entities.find(ReportingObligation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (obligation == null) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return obligation;
    }

    /** A report was filed today. */
    public ReportingObligation submitted(UUID id) {
        return move(id, ReportingObligation::submitted);
    }

    /** The report was accepted today. */
    public ReportingObligation accepted(UUID id) {
        return move(id, ReportingObligation::accepted);
    }

    /** The report was returned today, to be corrected by {@code correctionDue}. */
    public ReportingObligation returned(UUID id, LocalDate correctionDue) {
        ReportingObligation obligation = move(id, (it, today) -> it.returned(correctionDue, today));
        if (obligation.state() == ObligationState.OPEN) {
            days.arm(Set.of(obligation.days().lastDay().plusDays(1)));
        }
        return obligation;
    }

    /** The enterprise withdrew its report today, before a decision. */
    public ReportingObligation withdrawn(UUID id) {
        return move(id, ReportingObligation::withdrawn);
    }

    /** The ladder reached the level, 1 to 4. */
    public ReportingObligation escalated(UUID id, int level) {
        return move(id, (obligation, today) -> obligation.escalate(level));
    }

    ReportingObligation move(UUID id, BiFunction<ReportingObligation, LocalDate, ObligationEvent> change) {
        ReportingObligation obligation = lock(id);
        ObligationEvent event = change.apply(obligation, LocalDate.now(clock));
        obligation.touched(stamps.now());
        journal.write(List.of(event));
        return obligation;
    }
}
