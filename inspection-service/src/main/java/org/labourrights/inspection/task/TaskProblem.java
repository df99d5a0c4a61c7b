package org.labourrights.inspection.task;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;

/** Why a task refuses. */
sealed interface TaskProblem extends Problem {

    /** What was sent does not fit the task or its order (422). */
    record Fields(List<FieldProblem> errors) implements TaskProblem {

        public Fields {
            errors = List.copyOf(errors);
        }

        @Override
        public String code() {
            return "E-TASK-FIELDS";
        }
    }

    /** The same visit came in before with other content (409). */
    record VisitDiffers(UUID visitId) implements TaskProblem {
        @Override
        public String code() {
            return "E-VISIT-DIFFERS";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("visitId", visitId.toString());
        }
    }

    /** The record lacks something (409). */
    record Incomplete(List<RecordLack> lacking) implements TaskProblem {

        public Incomplete {
            lacking = List.copyOf(lacking);
        }

        @Override
        public String code() {
            return "E-TASK-INCOMPLETE";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("lacking", lacking);
        }
    }

    static FieldProblem field(String pointer, String code) {
        return FieldProblem.of(pointer, code);
    }
}
