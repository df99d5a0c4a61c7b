package org.labourrights.reporting.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Why a cadence cannot change so. */
sealed interface CadenceProblem extends Problem {

    /** The change would cut a period: days of it would be owed to nobody, or twice (422). */
    record CutsAPeriod(DivisionCode division, CadenceChange change, List<LocalDate> possible)
            implements CadenceProblem {
        @Override
        public String code() {
            return "E-CADENCE-CUT";
        }

        @Override
        public Map<String, Object> parameters() {
            ReportingPeriod running = change.before().containing(change.day().minusDays(1));
            return Map.of(
                    "division", division,
                    "day", change.day(),
                    "before", change.before(),
                    "after", change.after(),
                    "period", running.code(),
                    "periodEnd", running.end(),
                    "possible", possible.stream().map(LocalDate::toString).collect(Collectors.joining(", ")));
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/validFrom", code(), parameters()));
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("possible", possible);
        }
    }
}
