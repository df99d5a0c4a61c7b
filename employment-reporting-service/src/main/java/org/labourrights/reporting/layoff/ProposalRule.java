package org.labourrights.reporting.layoff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.text.PersonalTexts;

/** What a proposal must hold in itself; pure. */
final class ProposalRule {

    static final String PROTECTED = "W-PROTECTED";

    private ProposalRule() {}

    /** The faults that block the proposal; empty when there are none. */
    static List<FieldProblem> faults(LayoffProposal proposal) {
        List<FieldProblem> faults = new ArrayList<>();
        int planned = proposal.plannedCount();
        if (planned > proposal.employeeCount()) {
            faults.add(tooMany("/plannedCount", planned, proposal.employeeCount()));
        }
        if (proposal.endOn().isBefore(proposal.startOn())) {
            faults.add(new FieldProblem("/endOn", "E-LAYOFF-END", Map.of("startOn", proposal.startOn())));
        }
        if (proposal.compensationTotal().negative()) {
            faults.add(FieldProblem.of("/compensationTotal", "E-LAYOFF-COMPENSATION"));
        }
        if (Set.copyOf(proposal.alternativesUsed()).size()
                < proposal.alternativesUsed().size()) {
            faults.add(FieldProblem.of("/alternativesUsed", "E-DUPLICATE"));
        }
        groups(proposal, faults);
        PersonalTexts.in(proposal).forEach(at -> faults.add(FieldProblem.of(at, "E-PII-FORBIDDEN")));
        return faults;
    }

    /** Members of protected groups without a word why (劳动合同法 §42). */
    static List<FieldProblem> unexplained(LayoffProposal proposal) {
        List<FieldProblem> open = new ArrayList<>();
        for (int i = 0; i < proposal.protectedGroups().size(); i++) {
            ProtectedWorkers workers = proposal.protectedGroups().get(i);
            if (workers.count() > 0 && proposal.protectedExplanation() == null) {
                open.add(new FieldProblem(
                        "/protectedGroups/" + i + "/count", PROTECTED, Map.of("count", workers.count())));
            }
        }
        return open;
    }

    private static void groups(LayoffProposal proposal, List<FieldProblem> faults) {
        Set<ProtectedGroup> seen = EnumSet.noneOf(ProtectedGroup.class);
        for (int i = 0; i < proposal.protectedGroups().size(); i++) {
            ProtectedWorkers workers = proposal.protectedGroups().get(i);
            String at = "/protectedGroups/" + i;
            if (!seen.add(workers.group())) {
                faults.add(FieldProblem.of(at + "/group", "E-DUPLICATE"));
            }
            if (workers.count() > proposal.plannedCount()) {
                faults.add(tooMany(at + "/count", workers.count(), proposal.plannedCount()));
            }
        }
    }

    private static FieldProblem tooMany(String pointer, int value, int most) {
        return new FieldProblem(pointer, "E-LAYOFF-COUNT", Map.of("value", value, "most", most));
    }
}
