package org.labourrights.inspection.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.ScopedList;

/** The batches that the caller may see. */
@ApplicationScoped
class Batches implements PanacheRepositoryBase<PublicationBatch, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    PublicationBatch get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, and nobody else changes it until the end of the transaction. */
    PublicationBatch lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** By division and id. */
    List<PublicationBatch> page(
            Caller caller, @Nullable PublicationState state, @Nullable UUID campaignId, PageRequest page) {
        ScopedList list = ScopedList.of(caller, false)
                .where("state", state)
                .where("campaignId", campaignId)
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }
}
