package org.labourrights.inspection.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.ScopedList;

/** The plans that the caller may see. */
@ApplicationScoped
public class Plans implements PanacheRepositoryBase<InspectionPlan, UUID> {

    private final CurrentCaller caller;

    Plans(CurrentCaller caller) {
        this.caller = caller;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404) when there is none or the caller may not see it */
    public InspectionPlan get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    /**
     * A plan that the caller's agency leads, locked until the end of the transaction.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403) unless the caller acts for the lead agency,
     *     {@code E-VERSION} (412)
     */
    public InspectionPlan lead(UUID id, Precondition made) {
        InspectionPlan plan = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        if (!caller.actsFor(plan.leadAgencyId())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        made.require(plan.version());
        return plan;
    }

    /** Plans by division and id. */
    List<InspectionPlan> page(
            @Nullable PlanState state, @Nullable PlanType type, @Nullable String period, PageRequest page) {
        ScopedList list = ScopedList.of(caller.get(), false)
                .where("state", state)
                .where("type", type)
                .where("period", period)
                .after(page);
        return find(list.query(), list.values()).range(0, page.limit().value()).list();
    }
}
