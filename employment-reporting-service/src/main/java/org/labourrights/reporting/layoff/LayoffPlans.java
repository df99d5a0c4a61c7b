package org.labourrights.reporting.layoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.ScopedList;

/** The layoff plans that the caller may see. */
@ApplicationScoped
public class LayoffPlans implements PanacheRepositoryBase<LayoffPlan, UUID> {

    private final CurrentCaller caller;

    LayoffPlans(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    public LayoffPlan get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /** As {@link #get}, locked until the transaction ends. */
    LayoffPlan locked(UUID id) {
        LayoffPlan plan = get(id);
        getEntityManager().lock(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    /** One page of plans by division and id. */
    Page<LayoffPlan> page(LayoffPlanFilter filter, PageRequest page) {
        ScopedList list = ScopedList.of(caller.get(), true)
                .where("state", filter.state())
                .where("uscc", filter.uscc())
                .where("triggered", filter.triggered())
                .after(page);
        return page.of(
                find(list.query(), list.values()).range(0, page.limit().value()).list(),
                plan -> List.of(plan.divisionPath(), plan.id().toString()));
    }

    /** The plans of a division that meet the threshold, had been reported before the day and had not ended before it. */
    public List<LayoffPlan> running(DivisionCode division, LocalDate day) {
        return list(
                "divisionCode = ?1 and triggered and reportedOn < ?2 and (endedOn is null or endedOn >= ?2) order by uscc, id",
                division,
                day);
    }
}
