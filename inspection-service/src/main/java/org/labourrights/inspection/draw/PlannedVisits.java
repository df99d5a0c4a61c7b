package org.labourrights.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.inspection.draw.engine.Member;
import org.labourrights.inspection.draw.engine.Visit;
import org.labourrights.inspection.plan.DrawState;
import org.labourrights.inspection.plan.InspectionPlan;
import org.labourrights.inspection.plan.Plans;
import org.labourrights.inspection.plan.SelectionMethod;

/** Whom a plan inspects and by whom, after all replacements: what tasks are made of. */
@ApplicationScoped
public class PlannedVisits {

    private final Plans plans;
    private final Draws draws;

    PlannedVisits(Plans plans, Draws draws) {
        this.plans = plans;
        this.draws = draws;
    }

    /**
     * One visit.
     *
     * @param stratum part of the list that it was drawn from; {@code TARGETED} when it was named in the plan
     * @param officerNos public numbers of the drawn team; empty when it was named in the plan
     */
    public record PlannedVisit(String stratum, UnifiedSocialCreditCode uscc, List<String> officerNos) {}

    /** The visits of a plan that the caller may see, in the order in which they were drawn; none before the draw. */
    public List<PlannedVisit> of(UUID planId) {
        return of(plans.get(planId));
    }

    List<PlannedVisit> of(InspectionPlan plan) {
        if (plan.content().method() == SelectionMethod.TARGETED) {
            return Objects.requireNonNullElse(plan.content().targets(), List.<UnifiedSocialCreditCode>of()).stream()
                    .map(uscc -> new PlannedVisit(SelectionMethod.TARGETED.name(), uscc, List.of()))
                    .toList();
        }
        if (plan.draw().state() != DrawState.DRAWN) {
            return List.of();
        }
        return draws.bundle(draws.commitment(plan.id(), plan.draw().attempt())).visits().stream()
                .map(PlannedVisits::planned)
                .toList();
    }

    private static PlannedVisit planned(Visit visit) {
        return new PlannedVisit(
                visit.stratum(),
                UnifiedSocialCreditCode.unchecked(visit.uscc()),
                visit.team().stream().map(Member::officer).toList());
    }
}
