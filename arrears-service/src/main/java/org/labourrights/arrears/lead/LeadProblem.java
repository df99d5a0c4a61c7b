package org.labourrights.arrears.lead;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** What a lead refuses. */
public sealed interface LeadProblem extends Problem {

    /**
     * The refusal of one field ({@code E-LEAD-FIELDS}, 422).
     *
     * @param pointer into the body, {@code /amount}
     * @param code what is wrong with it, {@code E-FUTURE}
     */
    static ProblemException field(String pointer, String code) {
        return new ProblemException(Problem.of("E-LEAD-FIELDS", List.of(FieldProblem.of(pointer, code))));
    }

    /** The lead goes on within another, which everything is done about (409). */
    record Merged(UUID id, String leadNo, UUID survivorId, String survivorNo) implements LeadProblem {
        @Override
        public String code() {
            return "E-LEAD-MERGED";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("leadNo", leadNo, "survivorNo", survivorNo);
        }

        @Override
        public Map<String, Object> members() {
            return Map.of(
                    "id", id.toString(),
                    "leadNo", leadNo,
                    "state", LeadState.DUPLICATE_MERGED.name(),
                    "survivorId", survivorId.toString(),
                    "survivorNo", survivorNo);
        }
    }

    /** More would be paid than is claimed (422). */
    record Overpaid(String remaining) implements LeadProblem {
        @Override
        public String code() {
            return "E-LEAD-OVERPAID";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("remaining", remaining);
        }
    }
}
