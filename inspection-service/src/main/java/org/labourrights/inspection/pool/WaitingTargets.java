package org.labourrights.inspection.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.scope.PathRange;

/** The pool as a draw takes it: who waits, for which kinds of reasons, and how many tickets each kind gives. */
@ApplicationScoped
public class WaitingTargets {

    private final EntityManager entities;
    private final Policies policies;

    WaitingTargets(EntityManager entities, Policies policies) {
        this.entities = entities;
        this.policies = policies;
    }

    /**
     * Everybody who waits in a division or below it, by code; an enterprise that waits in several places has the reasons of
     * all. One statement, whatever the size.
     */
    public SortedMap<String, Set<PoolReason>> below(String divisionPath) {
        PathRange range = PathRange.below(divisionPath);
        List<Object[]> rows = entities.createQuery("""
                        select t.uscc, r.reason from PoolTarget t join TargetReason r on r.targetId = t.id
                        where t.state = :waiting and t.divisionPath >= :from and t.divisionPath < :to""", Object[].class)
                .setParameter("waiting", PoolState.WAITING)
                .setParameter("from", range.from())
                .setParameter("to", range.to())
                .getResultList();
        SortedMap<String, Set<PoolReason>> reasons = new TreeMap<>();
        for (Object[] row : rows) {
            String uscc = ((UnifiedSocialCreditCode) row[0]).value();
            reasons.computeIfAbsent(uscc, any -> EnumSet.noneOf(PoolReason.class))
                    .add((PoolReason) row[1]);
        }
        return reasons;
    }

    /** Tickets of each reason on a day. */
    public Map<PoolReason, Integer> weights(DivisionCode division, LocalDate day) {
        return policies.value(PoolKeys.WEIGHTS, division, day);
    }
}
