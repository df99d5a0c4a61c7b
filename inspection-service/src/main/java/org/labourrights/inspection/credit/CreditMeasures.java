package org.labourrights.inspection.credit;

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

/** What agencies are asked to do, as far as the caller may see it. */
@ApplicationScoped
class CreditMeasures implements PanacheRepositoryBase<CreditMeasure, UUID> {

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    CreditMeasure lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    boolean asked(UUID recordId, String agencyId, MeasurePurpose purpose) {
        return count(
                        "recordId = ?1 and agencyId = ?2 and purpose = ?3 and state <> ?4",
                        recordId,
                        agencyId,
                        purpose,
                        MeasureState.LIFTED)
                > 0;
    }

    /** Of a record, those that still hold. */
    List<CreditMeasure> holding(UUID recordId) {
        return list("recordId = ?1 and state <> ?2", recordId, MeasureState.LIFTED);
    }

    /** By division and id. */
    List<CreditMeasure> page(Caller caller, Filter filter, PageRequest page) {
        ScopedList list = ScopedList.of(caller, false)
                .where("agencyId", filter.agencyId())
                .where("state", filter.state())
                .where("recordId", filter.recordId())
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }

    /** Which of them a list shows. */
    record Filter(
            @Nullable String agencyId,
            @Nullable MeasureState state,
            @Nullable UUID recordId) {}
}
