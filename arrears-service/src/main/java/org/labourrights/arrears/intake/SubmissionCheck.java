package org.labourrights.arrears.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.employer.EmployerDirectory;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Holds a submission against rules, code lists, divisions and the check character of codes. */
@ApplicationScoped
class SubmissionCheck {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final CodeLists codes;
    private final Divisions divisions;
    private final EmployerDirectory directory;
    private final CurrentCaller caller;

    SubmissionCheck(CodeLists codes, Divisions divisions, EmployerDirectory directory, CurrentCaller caller) {
        this.codes = codes;
        this.divisions = divisions;
        this.directory = directory;
        this.caller = caller;
    }

    /** @throws ProblemException {@code E-LEAD-FIELDS} or {@code E-USCC-CHECK} (422) */
    void require(LeadSubmission submission, Instant now) {
        List<FieldProblem> faults = new ArrayList<>(SubmissionRule.faults(submission, now));
        LocalDate on = now.atZone(ZONE).toLocalDate();
        code("occupation", submission.occupation(), on, faults);
        code("industry", submission.industry(), on, faults);
        if (divisions
                .find(submission.divisionCode())
                .filter(it -> it.level() > 0)
                .isEmpty()) {
            faults.add(FieldProblem.of("/divisionCode", "E-DIVISION"));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.of("E-LEAD-FIELDS", faults));
        }
        requireCode("/uscc", submission.uscc(), submission.usccOverrideReason());
        requireCode("/platformUscc", submission.platformUscc(), null);
    }

    /**
     * A code whose check character fails is taken from a bureau that gives a reason, and where a bureau has admitted it to
     * the base ledger.
     *
     * @throws ProblemException {@code E-USCC-CHECK} (422)
     */
    void requireCode(String pointer, @Nullable UnifiedSocialCreditCode code, @Nullable String reason) {
        if (code == null || code.checkHolds()) {
            return;
        }
        Caller who = caller.get();
        // What the service takes up itself was admitted where it was found.
        boolean admitted = who.system() || (reason != null && who.hasAnyRole(Roles.BUREAU));
        if (!admitted && !directory.knows(code)) {
            throw new ProblemException(Problem.of("E-USCC-CHECK", List.of(FieldProblem.of(pointer, "E-USCC-CHECK"))));
        }
    }

    private void code(String list, @Nullable String code, LocalDate on, List<FieldProblem> faults) {
        if (code != null) {
            codes.check(list, code, on, "/" + list).ifPresent(faults::add);
        }
    }
}
