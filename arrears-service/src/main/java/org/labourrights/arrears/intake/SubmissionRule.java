package org.labourrights.arrears.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadType;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.problem.FieldProblem;

/** What a submission must fulfil beyond the shape of its fields; pure. */
final class SubmissionRule {

    private SubmissionRule() {}

    /** Every fault, in the order of the fields; empty when nothing is wrong. */
    static List<FieldProblem> faults(LeadSubmission submission, Instant now) {
        List<FieldProblem> faults = new ArrayList<>();
        if (submission.receivedAt() != null && submission.receivedAt().isAfter(now)) {
            faults.add(FieldProblem.of("/receivedAt", "E-FUTURE"));
        }
        reporter(submission.leadType(), submission.reporter(), faults);
        if (submission.uscc() == null && submission.employerName() == null) {
            faults.add(FieldProblem.of("/employerName", "E-REQUIRED"));
        }
        lines(submission.lines(), faults);
        totals(submission, faults);
        return faults;
    }

    /** Only somebody who is known can complain about their own pay (投诉); anybody may report (举报). */
    private static void reporter(LeadType type, @Nullable Reporter reporter, List<FieldProblem> faults) {
        if (reporter == null) {
            if (type == LeadType.COMPLAINT) {
                faults.add(FieldProblem.of("/reporter", "E-REQUIRED"));
            }
            return;
        }
        if (reporter.anonymous() && reporter.tellsIdentity()) {
            faults.add(FieldProblem.of("/reporter/anonymous", "E-ANONYMOUS"));
        } else if (!reporter.anonymous() && reporter.name() == null) {
            faults.add(FieldProblem.of("/reporter/name", "E-REQUIRED"));
        } else if (type == LeadType.COMPLAINT && !reporter.identified()) {
            faults.add(FieldProblem.of("/reporter/phone", "E-REQUIRED"));
        }
    }

    private static void lines(List<ClaimLine> lines, List<FieldProblem> faults) {
        for (int i = 0; i < lines.size(); i++) {
            ClaimLine line = lines.get(i);
            if (line.amount().compareTo(Yuan.ZERO) <= 0) {
                faults.add(FieldProblem.of("/claims/" + i + "/amount", "E-RANGE"));
            }
            if (line.periodEnd().isBefore(line.periodStart())) {
                faults.add(FieldProblem.of("/claims/" + i + "/periodEnd", "E-RANGE"));
            }
        }
    }

    private static void totals(LeadSubmission submission, List<FieldProblem> faults) {
        List<ClaimLine> lines = submission.lines();
        Integer workers = submission.claimWorkerCount();
        if (workers == null ? lines.isEmpty() : workers < ClaimRule.workers(lines)) {
            faults.add(FieldProblem.of("/claimWorkerCount", workers == null ? "E-REQUIRED" : "E-TOTALS"));
        }
        Yuan amount = submission.claimTotalAmount();
        if (amount == null ? lines.isEmpty() : amount.compareTo(ClaimRule.total(lines)) < 0) {
            faults.add(FieldProblem.of("/claimTotalAmount", amount == null ? "E-REQUIRED" : "E-TOTALS"));
        }
    }
}
