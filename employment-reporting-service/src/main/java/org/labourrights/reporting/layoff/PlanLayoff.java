package org.labourrights.reporting.layoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.reporting.enterprise.Enterprise;
import org.labourrights.reporting.enterprise.Enterprises;

/** Draws up a layoff plan, or revises what it proposes. */
@ApplicationScoped
class PlanLayoff {

    private static final Logger LOG = Logger.getLogger(PlanLayoff.class);

    private final LayoffPlans plans;
    private final FollowUps followUps;
    private final Enterprises enterprises;
    private final LayoffAccess access;
    private final Journal journal;
    private final Policies policies;
    private final Divisions divisions;
    private final Stamps stamps;
    private final Clock clock;

    PlanLayoff(
            LayoffPlans plans,
            FollowUps followUps,
            Enterprises enterprises,
            LayoffAccess access,
            Journal journal,
            Policies policies,
            Divisions divisions,
            Stamps stamps,
            Clock clock) {
        this.plans = plans;
        this.followUps = followUps;
        this.enterprises = enterprises;
        this.access = access;
        this.journal = journal;
        this.policies = policies;
        this.divisions = divisions;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404) without such an enterprise, {@code E-SCOPE} (403),
     *     {@code E-LAYOFF-DIVISION}, {@code E-LAYOFF-PLAN} or {@code E-WARNINGS-OPEN} with {@code W-PROTECTED} (422)
     */
    @Transactional
    LayoffPlan plan(UnifiedSocialCreditCode uscc, LayoffPlanning planning) {
        Enterprise enterprise = enterprises.get(uscc);
        DivisionCode division =
                planning.divisionCode() == null ? enterprise.registeredDivision() : planning.divisionCode();
        if (!division.equals(enterprise.registeredDivision())
                && !enterprise.operatingDivisions().contains(division)) {
            throw new ProblemException(new LayoffProblem.NotThere(division.value()));
        }
        String path = divisions.path(division);
        access.requireWrite(uscc, path);
        check(planning.proposal(), "/proposal");
        PolicyRow<LayoffThreshold> threshold = policies.row(LayoffKeys.THRESHOLD, division, LocalDate.now(clock));
        LayoffPlan plan = new LayoffPlan(
                Ids.next(),
                new LayoffPlan.Place(uscc, division, path),
                planning.proposal(),
                meets(threshold, planning.proposal()),
                threshold.id(),
                stamps.now());
        plans.persistAndFlush(plan);
        followUps.begin(plan, stamps.now());
        journal.write(new LayoffEvent.Planned(plan));
        LOG.infof("Layoff plan %s drawn up, threshold met: %s", plan.id(), plan.triggered());
        return plan;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-VERSION} (412), what
     *     {@link #plan} finds wrong with a proposal, and what {@link LayoffPlan#revise} refuses
     */
    @Transactional
    LayoffPlan revise(UUID id, Precondition made, LayoffProposal proposal) {
        LayoffPlan plan = plans.locked(id);
        access.requireWrite(plan.uscc(), plan.divisionPath());
        made.require(plan.version());
        check(proposal, "");
        // The row that was valid when the plan was drawn up stays the one it is judged by.
        PolicyRow<LayoffThreshold> threshold = policies.kept(LayoffKeys.THRESHOLD, plan.thresholdPolicyId());
        LayoffEvent event = plan.revise(proposal, meets(threshold, proposal));
        journal.write(plan, event);
        return plan;
    }

    private static void check(LayoffProposal proposal, String at) {
        List<FieldProblem> faults = ProposalRule.faults(proposal);
        if (!faults.isEmpty()) {
            throw new ProblemException(new LayoffProblem.Unfit(below(at, faults)));
        }
        List<FieldProblem> unexplained = ProposalRule.unexplained(proposal);
        if (!unexplained.isEmpty()) {
            throw new ProblemException(new LayoffProblem.Unexplained(below(at, unexplained)));
        }
    }

    private static List<FieldProblem> below(String at, List<FieldProblem> faults) {
        return faults.stream()
                .map(fault -> new FieldProblem(at + fault.pointer(), fault.code(), fault.parameters()))
                .toList();
    }

    private static boolean meets(PolicyRow<LayoffThreshold> threshold, LayoffProposal proposal) {
        return threshold.value().isMetBy(proposal.plannedCount(), proposal.employeeCount());
    }
}
