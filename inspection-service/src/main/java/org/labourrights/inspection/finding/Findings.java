package org.labourrights.inspection.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;

/** The findings that the caller may see. */
@ApplicationScoped
class Findings implements PanacheRepositoryBase<Finding, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    Finding get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    Finding lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** Whether the enterprise was found at the same violation before, wherever; asked in system scope. */
    boolean hadBefore(Finding one) {
        return find(
                        "uscc = ?1 and type = ?2 and state = ?3 and id <> ?4",
                        one.uscc(),
                        one.type(),
                        FindingState.CONFIRMED,
                        one.id())
                .firstResultOptional()
                .isPresent();
    }

    /** By division and id. */
    List<Finding> page(Caller caller, FindingQuery query, PageRequest page) {
        ScopedList list = ScopedList.of(caller, false)
                .where("uscc", query.uscc)
                .where("state", query.state)
                .where("findingClass", query.findingClass)
                .where("taskId", query.taskId)
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }

    void register(List<FindingRegistration> registrations) {
        registrations.forEach(getEntityManager()::persist);
    }

    void unregister(UUID findingId) {
        getEntityManager()
                .createQuery("delete from FindingRegistration where findingId = ?1")
                .setParameter(1, findingId)
                .executeUpdate();
    }

    List<FindingRegistration> registrations(UUID findingId) {
        return getEntityManager()
                .createQuery("from FindingRegistration where findingId = ?1 order by id", FindingRegistration.class)
                .setParameter(1, findingId)
                .getResultList();
    }
}
