package org.labourrights.inspection.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.scope.CurrentCaller;

/** Enters records by hand: red list, evaluations, and bad records that no step of the service makes. */
@ApplicationScoped
class EnterCredit {

    private static final Set<CreditKind> BY_HAND =
            Set.of(CreditKind.BAD_RECORD, CreditKind.RED_LIST, CreditKind.HARMONIOUS_UNIT_EVALUATION);

    private final KeepCredit keep;
    private final Divisions divisions;
    private final CurrentCaller caller;
    private final Clock clock;

    EnterCredit(KeepCredit keep, Divisions divisions, CurrentCaller caller, Clock clock) {
        this.keep = keep;
        this.divisions = divisions;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException {@code E-CREDIT-FIELDS} (422), {@code E-SCOPE} (403) */
    @Transactional
    CreditRecord enter(NewCreditRecord wanted) {
        List<FieldProblem> faults = faults(wanted);
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.of("E-CREDIT-FIELDS", faults));
        }
        String path = divisions.path(wanted.divisionCode());
        if (!caller.get().covers(path)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        return keep.make(new CreditFact(
                wanted.kind(),
                CreditCause.MANUAL,
                wanted.uscc(),
                path,
                Agencies.id(AgencyType.HRSS, wanted.divisionCode()),
                Ids.next().toString(),
                null,
                wanted.fact(),
                wanted.basis(),
                wanted.violationTypes() == null ? List.of() : wanted.violationTypes(),
                wanted.graveReason(),
                wanted.validTo(),
                null,
                null));
    }

    private List<FieldProblem> faults(NewCreditRecord wanted) {
        List<FieldProblem> faults = new ArrayList<>();
        if (!BY_HAND.contains(wanted.kind())) {
            faults.add(FieldProblem.of("/kind", "E-CREDIT-KIND"));
        }
        if (divisions.find(wanted.divisionCode()).isEmpty()) {
            faults.add(FieldProblem.of("/divisionCode", "E-DIVISION"));
        }
        if (wanted.kind() != CreditKind.BAD_RECORD && wanted.graveReason() != null) {
            faults.add(FieldProblem.of("/graveReason", "E-CREDIT-KIND"));
        }
        if (wanted.validTo() != null && wanted.validTo().isBefore(LocalDate.now(clock))) {
            faults.add(FieldProblem.of("/validTo", "E-CREDIT-TERM"));
        }
        return faults;
    }
}
