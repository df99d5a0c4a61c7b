package org.labourrights.reporting.dispatch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.ScopedList;

/** The annual dispatch reports that the caller may see. */
@ApplicationScoped
class DispatchReports implements PanacheRepositoryBase<AnnualDispatchReport, UUID> {

    private final CurrentCaller caller;

    DispatchReports(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    AnnualDispatchReport get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, locked until the transaction ends. */
    AnnualDispatchReport locked(UUID id) {
        AnnualDispatchReport report = get(id);
        getEntityManager().lock(report, LockModeType.PESSIMISTIC_WRITE);
        return report;
    }

    /** One page of reports by division and id. */
    Page<AnnualDispatchReport> page(
            @Nullable DispatchReportState state,
            @Nullable Integer year,
            @Nullable UnifiedSocialCreditCode uscc,
            PageRequest page) {
        ScopedList list = ScopedList.of(caller.get(), true)
                .where("state", state)
                .where("year", year)
                .where("uscc", uscc)
                .after(page);
        return page.of(
                find(list.query(), list.values()).range(0, page.limit().value()).list(),
                report -> List.of(report.divisionPath(), report.id().toString()));
    }
}
