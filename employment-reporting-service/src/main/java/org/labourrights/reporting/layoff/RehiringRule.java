package org.labourrights.reporting.layoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.text.PersonalTexts;

/** What may be said of hiring again after a layoff; pure. */
final class RehiringRule {

    static final String NOT_FIRST = "W-REHIRE";

    private RehiringRule() {}

    /** The faults that block the record; empty when there are none. */
    static List<FieldProblem> faults(Rehiring rehiring, int laidOff) {
        List<FieldProblem> faults = new ArrayList<>();
        most("/offered", rehiring.offered(), laidOff, faults);
        most("/returned", rehiring.returned(), Math.min(rehiring.offered(), rehiring.hired()), faults);
        PersonalTexts.in(rehiring).forEach(at -> faults.add(FieldProblem.of(at, "E-PII-FORBIDDEN")));
        return faults;
    }

    /** Whether others were hired for what those laid off were not asked for first. */
    static boolean notFirst(Rehiring rehiring, int laidOff) {
        return rehiring.offered() < Math.min(rehiring.hired(), laidOff);
    }

    /** That, without a word why. */
    static List<FieldProblem> unexplained(Rehiring rehiring, int laidOff) {
        return notFirst(rehiring, laidOff) && rehiring.explanation() == null
                ? List.of(new FieldProblem(
                        "/offered",
                        NOT_FIRST,
                        Map.of("offered", rehiring.offered(), "owed", Math.min(rehiring.hired(), laidOff))))
                : List.of();
    }

    private static void most(String pointer, int value, int most, List<FieldProblem> faults) {
        if (value > most) {
            faults.add(new FieldProblem(pointer, "E-LAYOFF-COUNT", Map.of("value", value, "most", most)));
        }
    }
}
