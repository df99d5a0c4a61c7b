package org.labourrights.inspection.casework;

import java.time.LocalDate;
import java.util.Map;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.problem.Problem;

/** Why a step of a case is refused. */
sealed interface CaseProblem extends Problem {

    /** The investigation is past its limit, and nobody answers for that. */
    record Overdue(String caseNo, LocalDate dueOn) implements CaseProblem {
        @Override
        public String code() {
            return "E-CASE-OVERDUE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("caseNo", caseNo, "dueOn", dueOn.toString());
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("caseNo", caseNo, "dueOn", dueOn.toString());
        }
    }

    /** Something has to be done before. */
    record TooEarly(String code, String caseNo) implements CaseProblem {
        @Override
        public Map<String, Object> parameters() {
            return Map.of("caseNo", caseNo);
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("caseNo", caseNo);
        }
    }

    /** The amount lies outside the benchmark. */
    record OutsideBenchmark(Yuan least, Yuan most) implements CaseProblem {
        @Override
        public String code() {
            return "E-PENALTY-BENCHMARK";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("least", least.toString(), "most", most.toString());
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("least", least.toString(), "most", most.toString());
        }
    }
}
