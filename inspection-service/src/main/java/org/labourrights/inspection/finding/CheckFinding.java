package org.labourrights.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.inspection.disposition.Acting;
import org.labourrights.inspection.violation.FindingClass;
import org.labourrights.inspection.violation.ViolationType;

/** Whether what was recorded holds together. */
@ApplicationScoped
class CheckFinding {

    private final Acting acting;
    private final Policies policies;
    private final Clock clock;

    CheckFinding(Acting acting, Policies policies, Clock clock) {
        this.acting = acting;
        this.policies = policies;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-FINDING-FIELDS} (422) */
    void require(FindingContent content) {
        List<FieldProblem> faults =
                new ArrayList<>(acting.faults(content.divisionCode(), content.agencyId(), content.joint()));
        LocalDate today = LocalDate.now(clock);
        if (content.amount() != null && content.amount().negative()) {
            faults.add(FieldProblem.of("/amount", "E-RANGE"));
        }
        if (content.uscc().equals(content.platformUscc())) {
            faults.add(FieldProblem.of("/platformUscc", "E-FINDING-PLATFORM"));
        }
        // The form alone of a self-employed worker proves nothing (pitfall P21).
        if (content.violation() == ViolationType.SELF_EMPLOYED_INDUCEMENT
                && content.registered().isEmpty()) {
            faults.add(FieldProblem.of("/registrations", "E-FINDING-INDUCEMENT"));
        }
        for (int i = 0; i < content.registered().size(); i++) {
            RegistrationFound found = content.registered().get(i);
            if (found.address() == null && found.agent() == null) {
                faults.add(FieldProblem.of("/registrations/" + i + "/address", "E-REQUIRED"));
            }
            if (found.registeredOn().isAfter(today)) {
                faults.add(FieldProblem.of("/registrations/" + i + "/registeredOn", "E-RANGE"));
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(term(content.rectificationDays(), content.divisionCode()));
        }
        refuse(faults);
    }

    /** @throws ProblemException {@code E-FINDING-FIELDS} (422) */
    void require(Finding one, StudyConclusion conclusion) {
        List<FieldProblem> faults = new ArrayList<>(term(conclusion.rectificationDays(), one.division()));
        if (conclusion.findingClass() == FindingClass.COMPLEX) {
            faults.add(FieldProblem.of("/findingClass", "E-ENUM"));
        }
        refuse(faults);
    }

    private List<FieldProblem> term(@Nullable Integer days, DivisionCode division) {
        return days != null && days > policies.value(FindingKeys.LONGEST_TERM, division, LocalDate.now(clock))
                ? List.of(FieldProblem.of("/rectificationDays", "E-RANGE"))
                : List.of();
    }

    private static void refuse(List<FieldProblem> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.of("E-FINDING-FIELDS", faults));
        }
    }
}
