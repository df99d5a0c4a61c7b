package org.labourrights.reporting.layoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;

/** What may be said of a follow-up; pure. */
final class FollowUpRule {

    private FollowUpRule() {}

    /** @throws ProblemException {@code E-LAYOFF-FOLLOW-UP} (422) with each field that does not fit */
    static void check(FollowUpChange change, int planned, LocalDate today) {
        List<FieldProblem> faults = new ArrayList<>();
        LocalDate doneOn = change.doneOn();
        if (change.state() == FollowUpStatus.DONE && doneOn == null) {
            faults.add(FieldProblem.of("/doneOn", "E-REQUIRED"));
        }
        if (change.state() != FollowUpStatus.DONE && doneOn != null) {
            faults.add(FieldProblem.of("/doneOn", "E-NOT-ALLOWED"));
        }
        if (doneOn != null && doneOn.isAfter(today)) {
            faults.add(FieldProblem.of("/doneOn", "E-LAYOFF-FUTURE"));
        }
        boolean serves = change.state() == FollowUpStatus.DONE || change.state() == FollowUpStatus.IN_PROGRESS;
        int most = serves ? planned : 0;
        if (change.personsServed() > most) {
            faults.add(new FieldProblem(
                    "/personsServed", "E-LAYOFF-COUNT", Map.of("value", change.personsServed(), "most", most)));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(new LayoffProblem.UnfitFollowUp(faults));
        }
    }
}
