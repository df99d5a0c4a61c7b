package org.labourrights.inspection.register.inspector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.ScopedList;

/** The inspectors that the caller may see: of all agencies for a labour bureau, of the own one for another agency. */
@ApplicationScoped
class InspectorRows implements PanacheRepositoryBase<Inspector, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    Inspector get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    Inspector lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** Who is on the roll with one of these indexes of a certificate. */
    Optional<Inspector> certified(List<String> certificateIndexes) {
        return find("certificateIndex in ?1 and state = ?2", certificateIndexes, InspectorState.ON_ROLL)
                .firstResultOptional();
    }

    Optional<Inspector> ofAccount(String account) {
        return find("account = ?1 and state = ?2", account, InspectorState.ON_ROLL)
                .firstResultOptional();
    }

    List<Inspector> numbered(Collection<String> officerNos) {
        return list("officerNo in ?1", officerNos);
    }

    /** Of this division and all below it, by number. */
    List<Inspector> onRoll(PathRange place) {
        return list(
                "state = ?1 and divisionPath >= ?2 and divisionPath < ?3 order by officerNo",
                InspectorState.ON_ROLL,
                place.from(),
                place.to());
    }

    /** Inspectors by division and id. */
    List<Inspector> page(Caller caller, InspectorQuery asked, PageRequest page) {
        ScopedList list = asked.narrow(ScopedList.of(caller, false)).after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }

    /** The next rows of an export. */
    List<Inspector> after(Caller caller, InspectorQuery asked, PageRequest page, int size) {
        ScopedList list = asked.narrow(ScopedList.of(caller, false)).after(page);
        return find(list.query(), list.values()).page(0, size).list();
    }
}
