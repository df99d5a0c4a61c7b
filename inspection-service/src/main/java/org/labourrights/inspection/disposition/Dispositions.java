package org.labourrights.inspection.disposition;

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

/** The dispositions that the caller may see. */
@ApplicationScoped
class Dispositions implements PanacheRepositoryBase<Disposition, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    Disposition get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    Disposition lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** What still stands of a finding, locked. */
    List<Disposition> lockStanding(UUID findingId) {
        return find("findingId = ?1 and state <> ?2 order by id", findingId, DispositionState.WITHDRAWN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** By division and id. */
    List<Disposition> page(Caller caller, DispositionQuery query, PageRequest page) {
        ScopedList list = ScopedList.of(caller, false)
                .where("uscc", query.uscc)
                .where("type", query.type)
                .where("state", query.state)
                .where("findingId", query.findingId)
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }
}
