package org.labourrights.reporting.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.obligation.ObligationProgress;
import org.labourrights.reporting.obligation.ObligationState;

/**
 * Level 4: inspection filed a case or made a bad record for the refusal to report against an enterprise that stands in its
 * target pool.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RaiseToCase {

    private final EntityManager entities;
    private final ObligationProgress obligations;
    private final Clock clock;

    RaiseToCase(EntityManager entities, ObligationProgress obligations, Clock clock) {
        this.entities = entities;
        this.obligations = obligations;
        this.clock = clock;
    }

    /** Raises every obligation of the enterprise that was escalated and is still unfulfilled; tells how many. */
    public int raise(UnifiedSocialCreditCode uscc) {
        List<UUID> inPool = entities.createQuery(
                        "select obligationId from Ladder where uscc = :uscc and level = 3 order by obligationId",
                        UUID.class)
                .setParameter("uscc", uscc)
                .getResultList();
        return (int) inPool.stream().filter(this::raise).count();
    }

    private boolean raise(UUID obligationId) {
        if (obligations.lock(obligationId).state() != ObligationState.ESCALATED) {
            return false;
        }
        Optional<Ladder> ladder =
                Optional.ofNullable(entities.find(Ladder.class, obligationId, LockModeType.PESSIMISTIC_WRITE));
        if (ladder.filter(it -> it.level() == 3).isEmpty()) {
            return false;
        }
        obligations.escalated(obligationId, 4);
        ladder.orElseThrow().reached(4, clock.instant());
        return true;
    }
}
