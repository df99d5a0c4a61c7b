package org.labourrights.chassis.clock;

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
class ClockRows implements PanacheRepositoryBase<StatutoryClock, UUID> {

    /** Whose clock it is. */
    record Owner(String family, UUID subject, String kind) {}

    /** All clocks of a subject, in the order in which they were set. */
    List<StatutoryClock> of(UUID subject) {
        return list("subject = ?1 order by startedAt, kind, round", subject);
    }

    /** The clocks that what is done on a subject may meet: its own, and those of subjects merged into it. */
    List<StatutoryClock> lockAnsweredBy(UUID subject) {
        return find("(subject = ?1 or answeredBy = ?1) and metAt is null and endedAt is null order by id", subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<StatutoryClock> lock(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whose clocks these are; read without a lock and without loading them, so that whoever locks them next reads them anew. */
    List<Owner> owners(Collection<UUID> ids) {
        return owners("id in ?1", ids);
    }

    /** The same of a clock that runs with this due date still. */
    Optional<Owner> ownerOfRunning(UUID id, int generation) {
        return owners(
                        "id = ?1 and generation = ?2 and metAt is null and endedAt is null and standstill.since is null",
                        id,
                        generation)
                .stream()
                .findFirst();
    }

    private List<Owner> owners(String condition, Object... values) {
        var query = getEntityManager()
                .createQuery("select family, subject, kind from StatutoryClock where " + condition, Object[].class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultStream()
                .map(row -> new Owner((String) row[0], (UUID) row[1], (String) row[2]))
                .toList();
    }

    long rounds(UUID subject, String kind) {
        return count("subject = ?1 and kind = ?2", subject, kind);
    }

    /**
     * Open clocks counted in days whose due day a change of the calendar can move, by id; read without a lock.
     *
     * @param since provisional ones, and those that are due at this instant or later; null: provisional ones
     */
    List<UUID> movable(@Nullable Instant since, UUID after, int most) {
        String open =
                "select id from StatutoryClock where %s and due.lapse is null and metAt is null and endedAt is null"
                        + " and id > ?1 order by id";
        TypedQuery<UUID> query = since == null
                ? getEntityManager().createQuery(open.formatted("due.provisional"), UUID.class)
                : getEntityManager()
                        .createQuery(open.formatted("(due.provisional or due.lateFrom >= ?2)"), UUID.class)
                        .setParameter(2, since);
        return query.setParameter(1, after).setMaxResults(most).getResultList();
    }
}
