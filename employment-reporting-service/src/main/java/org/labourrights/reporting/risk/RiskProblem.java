package org.labourrights.reporting.risk;

import java.util.List;
import java.util.Map;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** Refusals about risk assessments and warnings. */
sealed interface RiskProblem extends Problem {

    /** No such assessment or warning, or none that the caller may see. */
    record Unknown() implements RiskProblem {
        @Override
        public String code() {
            return "E-NOT-FOUND";
        }
    }

    /** The warning is visible, but the caller's role does not decide on it. */
    record NotAllowed() implements RiskProblem {
        @Override
        public String code() {
            return "E-SCOPE";
        }
    }

    /** A measure dated after today or before the warning. */
    record MeasureDate(String earliest, String latest) implements RiskProblem {
        @Override
        public String code() {
            return "E-RISK-MEASURE-DATE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("earliest", earliest, "latest", latest);
        }

        @Override
        public List<FieldProblem> errors() {
            return List.of(new FieldProblem("/takenOn", code(), parameters()));
        }
    }
}
