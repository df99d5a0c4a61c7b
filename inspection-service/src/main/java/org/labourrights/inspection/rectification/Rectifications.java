package org.labourrights.inspection.rectification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;

/** The rectifications that the caller may see: officers by place, enterprises their own. */
@ApplicationScoped
class Rectifications implements PanacheRepositoryBase<Rectification, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    Rectification get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    Rectification lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    List<Rectification> lockOfFinding(UUID findingId) {
        return find("findingId = ?1 and state <> ?2 order by id", findingId, RectificationState.WITHDRAWN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Rectification> lockOfOrder(UUID dispositionId) {
        return find("dispositionId", dispositionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** By division and id. */
    List<Rectification> page(
            Caller caller,
            @Nullable RectificationState state,
            @Nullable UnifiedSocialCreditCode uscc,
            PageRequest page) {
        ScopedList list = ScopedList.of(caller, true)
                .where("uscc", uscc)
                .where("state", state)
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }
}
