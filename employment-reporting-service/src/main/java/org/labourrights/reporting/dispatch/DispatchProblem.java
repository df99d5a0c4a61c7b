package org.labourrights.reporting.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** What annual dispatch reports refuse. */
sealed interface DispatchProblem extends Problem {

    /** What is said of a dispatch report does not fit (422). */
    String REPORT = "E-DISPATCH-REPORT";

    /** The obligation is for another kind of report (422). */
    record WrongKind(String kind) implements DispatchProblem {
        @Override
        public String code() {
            return "E-REPORT-KIND";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("kind", kind);
        }
    }

    /** Figures or words do not fit together (422). */
    record Unfit(List<FieldProblem> errors) implements DispatchProblem {
        @Override
        public String code() {
            return REPORT;
        }
    }

    /** The agency still has time to rectify (422). */
    record StillRectifying(LocalDate rectifyDueOn) implements DispatchProblem {
        @Override
        public String code() {
            return "E-DISPATCH-RECTIFYING";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("dueOn", rectifyDueOn);
        }
    }
}
