package org.labourrights.inspection.pool;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.ScopedList;

/** The entries of the pool that the caller may see. */
@ApplicationScoped
class PoolTargets implements PanacheRepositoryBase<PoolTarget, UUID> {

    // Until the end of the transaction: two reasons for an enterprise must not make two entries.
    private static final String LOCK =
            "select cast(pg_advisory_xact_lock(hashtextextended('pool-target:' || :uscc, 0)) as text)";

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    PoolTarget get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    PoolTarget lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** The waiting entry of an enterprise in a division; whoever adds to it holds the lock of the enterprise. */
    Optional<PoolTarget> waiting(UnifiedSocialCreditCode uscc, String divisionPath) {
        hold(uscc);
        return find("uscc = ?1 and divisionPath = ?2 and state = ?3", uscc, divisionPath, PoolState.WAITING)
                // Whoever takes it out of the pool holds the row alone.
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The waiting entries of an enterprise in a division and below it; whoever takes them out holds the lock of the enterprise. */
    List<PoolTarget> waitingBelow(UnifiedSocialCreditCode uscc, String divisionPath) {
        hold(uscc);
        PathRange range = PathRange.below(divisionPath);
        return find(
                        "uscc = ?1 and divisionPath >= ?2 and divisionPath < ?3 and state = ?4",
                        uscc,
                        range.from(),
                        range.to(),
                        PoolState.WAITING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Entries by division and id. */
    List<PoolTarget> page(Caller caller, PoolState state, @Nullable UnifiedSocialCreditCode uscc, PageRequest page) {
        ScopedList list = ScopedList.of(caller, false)
                .where("uscc", uscc)
                .where("state", state)
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }

    private void hold(UnifiedSocialCreditCode uscc) {
        getEntityManager()
                .createNativeQuery(LOCK)
                .setParameter("uscc", uscc.value())
                .getResultList();
    }

    void give(TargetReason reason) {
        getEntityManager().persist(reason);
    }

    boolean has(UUID targetId, String sourceRef) {
        return !getEntityManager()
                .createQuery("select 1 from TargetReason where targetId = ?1 and sourceRef = ?2", Integer.class)
                .setParameter(1, targetId)
                .setParameter(2, sourceRef)
                .getResultList()
                .isEmpty();
    }

    /** The reasons of some entries, the oldest first. */
    Map<UUID, List<TargetReason>> reasons(Collection<PoolTarget> targets) {
        return getEntityManager()
                .createQuery("from TargetReason where targetId in ?1 order by givenAt, id", TargetReason.class)
                .setParameter(1, targets.stream().map(PoolTarget::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(TargetReason::targetId));
    }
}
