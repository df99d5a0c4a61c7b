package org.labourrights.reporting.layoff.daily;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.reporting.layoff.daily.DayFacts.RunningPlan;

/** What a daily report must hold; pure. */
final class DailyRule {

    private final DayFacts facts;
    private final Map<UUID, RunningPlan> running = new HashMap<>();
    private final List<FieldProblem> faults = new ArrayList<>();

    private DailyRule(DayFacts facts) {
        this.facts = facts;
        facts.running().forEach(plan -> running.put(plan.id(), plan));
    }

    /** The faults that block the report; empty when there are none. */
    static List<FieldProblem> faults(DailySubmission submission, DayFacts facts) {
        DailyRule rule = new DailyRule(facts);
        if (submission.zeroReport()) {
            if (!submission.enterprises().isEmpty()) {
                rule.faults.add(FieldProblem.of("/enterprises", "E-LAYOFF-ZERO"));
            }
            return rule.faults;
        }
        rule.entries(submission.enterprises());
        return rule.faults;
    }

    private void entries(List<DailyEntry> entries) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            DailyEntry entry = entries.get(i);
            String at = "/enterprises/" + i;
            RunningPlan plan = running.get(entry.layoffPlanId());
            if (plan == null) {
                faults.add(FieldProblem.of(at + "/layoffPlanId", "E-LAYOFF-NOT-RUNNING"));
            } else if (!seen.add(plan.id())) {
                faults.add(FieldProblem.of(at + "/layoffPlanId", "E-DUPLICATE"));
            } else {
                figures(entry, plan, at);
            }
        }
        for (RunningPlan plan : facts.running()) {
            if (!seen.contains(plan.id())) {
                faults.add(new FieldProblem("/enterprises", "E-LAYOFF-LINE-MISSING", Map.of("plan", plan.id())));
            }
        }
        if (faults.isEmpty() && entries.stream().allMatch(entry -> entry.today() == 0 && entry.incidents() == 0)) {
            faults.add(FieldProblem.of("/zeroReport", "E-LAYOFF-ZERO"));
        }
    }

    private void figures(DailyEntry entry, RunningPlan plan, String at) {
        if (entry.cumulativeLaidOff() + entry.remaining() != plan.plannedCount()) {
            faults.add(new FieldProblem(
                    at + "/remaining",
                    "E-LAYOFF-SUM",
                    Map.of(
                            "cumulative", entry.cumulativeLaidOff(),
                            "remaining", entry.remaining(),
                            "planned", plan.plannedCount())));
        }
        int before = entry.cumulativeLaidOff() - entry.today();
        int known = facts.leftBefore(plan.id());
        if (before < known || (facts.unbroken() && before != known)) {
            faults.add(new FieldProblem(
                    at + "/cumulativeLaidOff",
                    "E-LAYOFF-FLOW",
                    Map.of("before", known, "today", entry.today(), "cumulative", entry.cumulativeLaidOff())));
        }
        if (entry.today() > 0 && facts.day().isBefore(plan.startOn())) {
            faults.add(new FieldProblem(at + "/today", "E-LAYOFF-EARLY", Map.of("startOn", plan.startOn())));
        }
    }
}
