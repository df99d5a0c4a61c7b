package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.kernel.directory.CreditCodeCheck;

/** Holds a submission against rules, code lists, divisions and the check character of codes. */
@ApplicationScoped
class SubmissionCheck {

    private final CodeLists codes;
    private final Divisions divisions;
    private final LeadClocks clocks;
    private final CreditCodeCheck creditCodes;

    SubmissionCheck(CodeLists codes, Divisions divisions, LeadClocks clocks, CreditCodeCheck creditCodes) {
        this.codes = codes;
        this.divisions = divisions;
        this.clocks = clocks;
        this.creditCodes = creditCodes;
    }

    /** @throws ProblemException {@code E-LEAD-FIELDS} or {@code E-USCC-CHECK} (422) */
    void require(LeadSubmission submission, Instant now) {
        List<FieldProblem> faults = new ArrayList<>(SubmissionRule.faults(submission, now));
        LocalDate on = now.atZone(ClockSource.ZONE).toLocalDate();
        code("occupation", submission.occupation(), on, faults);
        code("industry", submission.industry(), on, faults);
        if (divisions
                .find(submission.divisionCode())
                .filter(it -> it.level() > 0)
                .isEmpty()) {
            faults.add(FieldProblem.of("/divisionCode", "E-DIVISION"));
        } else if (submission.receivedAt() != null
                && !clocks.governed(submission.divisionCode(), submission.receivedAt())) {
            faults.add(FieldProblem.of("/receivedAt", "E-TOO-OLD"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.of("E-LEAD-FIELDS", faults));
        }
        creditCodes.require("/uscc", submission.uscc(), submission.usccOverrideReason());
        creditCodes.require("/platformUscc", submission.platformUscc(), null);
    }

    private void code(String list, @Nullable String code, LocalDate on, List<FieldProblem> faults) {
        if (code != null) {
            codes.check(list, code, on, "/" + list).ifPresent(faults::add);
        }
    }
}
