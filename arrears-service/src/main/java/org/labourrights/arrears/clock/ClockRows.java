package org.labourrights.arrears.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The clocks as stored. Whoever changes several locks them by id, so that a sweep and an officer wait for each other in
 * one order.
 */
@ApplicationScoped
class ClockRows implements PanacheRepositoryBase<LeadClock, UUID> {

    /** All clocks of a lead, in the order in which they were set. */
    List<LeadClock> of(UUID leadId) {
        return list("leadId = ?1 order by startedAt, kind, round", leadId);
    }

    /** The clocks that what is done on a lead may meet: its own, and those of leads merged into it. */
    List<LeadClock> lockAnsweredBy(UUID leadId) {
        return find("(leadId = ?1 or answeredBy = ?1) and metAt is null and endedAt is null order by id", leadId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<LeadClock> lock(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The lead of an objection period that is not over yet; read without a lock. */
    Optional<UUID> leadOfRunningObjection(UUID id, int generation) {
        return getEntityManager()
                .createQuery(
                        "select leadId from LeadClock where id = ?1 and generation = ?2 and metAt is null"
                                + " and endedAt is null and standstill.since is null",
                        UUID.class)
                .setParameter(1, id)
                .setParameter(2, generation)
                .getResultStream()
                .findFirst();
    }

    long rounds(UUID leadId, ClockKind kind) {
        return count("leadId = ?1 and kind = ?2", leadId, kind);
    }

    /**
     * Open clocks with a due date that a change of the calendar can move, by id; read without a lock.
     *
     * @param since provisional ones, and those that are due on this day or later; null: provisional ones
     */
    List<UUID> movable(@Nullable Instant since, UUID after, int most) {
        String open = "select id from LeadClock where %s and metAt is null and endedAt is null and id > ?1 order by id";
        TypedQuery<UUID> query = since == null
                ? getEntityManager().createQuery(open.formatted("due.provisional"), UUID.class)
                : getEntityManager()
                        .createQuery(open.formatted("(due.provisional or due.lateFrom >= ?2)"), UUID.class)
                        .setParameter(2, since);
        return query.setParameter(1, after).setMaxResults(most).getResultList();
    }

    /** The lead of a clock; read without a lock. */
    UUID leadOf(UUID id) {
        return getEntityManager()
                .createQuery("select leadId from LeadClock where id = ?1", UUID.class)
                .setParameter(1, id)
                .getSingleResult();
    }
}
