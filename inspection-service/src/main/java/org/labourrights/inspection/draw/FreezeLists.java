package org.labourrights.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.inspection.draw.engine.CommitmentDocument;
import org.labourrights.inspection.draw.engine.ExcludedInspector;
import org.labourrights.inspection.draw.engine.ExcludedTarget;
import org.labourrights.inspection.draw.engine.FormerAttempt;
import org.labourrights.inspection.draw.engine.Inspector;
import org.labourrights.inspection.draw.engine.ReasonWeight;
import org.labourrights.inspection.draw.engine.Secret;
import org.labourrights.inspection.draw.engine.Stratum;
import org.labourrights.inspection.draw.engine.Target;
import org.labourrights.inspection.draw.engine.TeamRules;
import org.labourrights.inspection.plan.InspectionPlan;
import org.labourrights.inspection.plan.PlanContent;
import org.labourrights.inspection.pool.PoolReason;
import org.labourrights.inspection.pool.WaitingTargets;
import org.labourrights.inspection.register.inspector.InspectorOnRoll;
import org.labourrights.inspection.register.inspector.Inspectors;

/** Freezes whom a plan can draw, as pool, registers and policies are today (冻结名单). */
@ApplicationScoped
class FreezeLists {

    /** The waiting entries of the pool, weighted by their reasons. */
    static final String POOL = "POOL";

    /** Enterprises of low risk, all with the same chance: what the pool is compared with. */
    static final String CONTROL = "CONTROL";

    private final WaitingTargets pool;
    private final Inspectors register;
    private final LowRisk lowRisk;
    private final Policies policies;

    FreezeLists(WaitingTargets pool, Inspectors register, LowRisk lowRisk, Policies policies) {
        this.pool = pool;
        this.register = register;
        this.lowRisk = lowRisk;
        this.policies = policies;
    }

    /** @throws ProblemException {@code E-DRAW-UNKNOWN} (422) when somebody is left out who is on no list */
    CommitmentDocument freeze(
            InspectionPlan plan, NewCommitment wanted, List<FormerAttempt> former, Secret secret, LocalDate today) {
        PlanContent.DrawRules rules = Objects.requireNonNull(plan.content().draw());
        Map<PoolReason, Integer> weights = pool.weights(plan.division(), today);
        SortedMap<String, Set<PoolReason>> waiting = pool.below(plan.divisionPath());
        Set<String> control = new TreeSet<>(lowRisk.below(plan.divisionPath()));
        control.removeAll(waiting.keySet());
        List<InspectorOnRoll> officers = register.onRoll(plan.divisionPath(), today);

        Map<String, TargetExclusion> leftOut = new HashMap<>();
        wanted.excludedTargets().forEach(one -> leftOut.put(one.uscc().value(), one.reason()));
        Map<String, OfficerExclusion> officersOut = new HashMap<>();
        Set<String> members =
                plan.memberAgencyIds().stream().map(FreezeLists::kind).collect(Collectors.toSet());
        officers.stream()
                .filter(officer -> !members.contains(kind(officer.agencyId())))
                .forEach(officer -> officersOut.put(officer.officerNo(), OfficerExclusion.OTHER_AGENCY));
        wanted.excludedInspectors().forEach(one -> officersOut.put(one.officerNo(), one.reason()));
        requireKnown(wanted, waiting.keySet(), control, officers);

        List<Target> targets = new ArrayList<>();
        waiting.forEach((uscc, reasons) -> {
            if (!leftOut.containsKey(uscc)) {
                targets.add(target(uscc, reasons, weights));
            }
        });
        control.removeAll(leftOut.keySet());
        List<Stratum> strata = new ArrayList<>(List.of(new Stratum(POOL, rules.quota(), rules.substituteCount())));
        int controls = Math.min(control.size(), controls(plan, rules, today));
        if (controls > 0) {
            control.forEach(uscc -> targets.add(new Target(CONTROL, uscc, 1, List.of(CONTROL))));
            strata.add(new Stratum(CONTROL, controls, rules.substituteCount()));
        }
        return new CommitmentDocument(
                CommitmentDocument.ALGORITHM,
                plan.planNo(),
                former.size() + 1,
                former,
                today,
                wanted.visitOn(),
                wanted.publicValue().announced(),
                secret.hash(),
                reasonWeights(weights),
                strata,
                targets,
                leftOut.entrySet().stream()
                        .map(one ->
                                new ExcludedTarget(one.getKey(), one.getValue().name()))
                        .toList(),
                officers.stream()
                        .filter(officer -> !officersOut.containsKey(officer.officerNo()))
                        .map(officer -> inspector(officer, secret))
                        .toList(),
                officersOut.entrySet().stream()
                        .map(one -> new ExcludedInspector(
                                one.getKey(), one.getValue().name()))
                        .toList(),
                team(rules));
    }

    private int controls(InspectionPlan plan, PlanContent.DrawRules rules, LocalDate today) {
        int share = policies.value(DrawKeys.CONTROL_SHARE, plan.division(), today);
        // Rounded up: a small plan has a control too.
        return Math.toIntExact(((long) rules.quota() * share + 99) / 100);
    }

    private static Target target(String uscc, Set<PoolReason> reasons, Map<PoolReason, Integer> weights) {
        int weight = reasons.stream()
                .mapToInt(reason -> Objects.requireNonNull(weights.get(reason)))
                .sum();
        return new Target(POOL, uscc, weight, reasons.stream().map(Enum::name).toList());
    }

    private static List<ReasonWeight> reasonWeights(Map<PoolReason, Integer> weights) {
        List<ReasonWeight> table = new ArrayList<>(List.of(new ReasonWeight(CONTROL, 1)));
        weights.forEach((reason, weight) -> table.add(new ReasonWeight(reason.name(), weight)));
        return table;
    }

    /** Seats and membership go by kind: the inspectors of a city and of its counties sit for the same agency. */
    private static String kind(String agencyId) {
        return Agencies.typeOf(agencyId).map(Enum::name).orElse(agencyId);
    }

    private static Inspector inspector(InspectorOnRoll officer, Secret secret) {
        return new Inspector(
                officer.officerNo(),
                kind(officer.agencyId()),
                officer.certificateValidTo(),
                officer.specialities(),
                officer.capacity(),
                officer.recusals().stream()
                        .map(uscc -> secret.recusal(officer.officerNo(), uscc.value()))
                        .toList());
    }

    private static TeamRules team(PlanContent.DrawRules rules) {
        return new TeamRules(
                rules.teamSize(),
                rules.seats().stream()
                        .map(seat ->
                                new TeamRules.AgencyMinimum(seat.agencyType().name(), seat.minimum()))
                        .toList());
    }

    private static void requireKnown(
            NewCommitment wanted,
            Collection<String> waiting,
            Collection<String> control,
            List<InspectorOnRoll> officers) {
        List<FieldProblem> wrong = new ArrayList<>();
        for (int i = 0; i < wanted.excludedTargets().size(); i++) {
            String uscc = wanted.excludedTargets().get(i).uscc().value();
            if (!waiting.contains(uscc) && !control.contains(uscc)) {
                wrong.add(FieldProblem.of("/excludedTargets/" + i + "/uscc", "E-DRAW-UNKNOWN"));
            }
        }
        Set<String> known = officers.stream().map(InspectorOnRoll::officerNo).collect(Collectors.toSet());
        for (int i = 0; i < wanted.excludedInspectors().size(); i++) {
            if (!known.contains(wanted.excludedInspectors().get(i).officerNo())) {
                wrong.add(FieldProblem.of("/excludedInspectors/" + i + "/officerNo", "E-DRAW-UNKNOWN"));
            }
        }
        if (!wrong.isEmpty()) {
            throw new ProblemException(Problem.of("E-DRAW-LISTS", wrong));
        }
    }
}
