package org.labourrights.arrears.closing;

import java.util.Map;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.problem.Problem;

/** Why a lead cannot end in this way. */
sealed interface ClosingProblem extends Problem {

    /** The days for an objection are over (409); a lead that is reopened has others. */
    record ObjectionLate(String leadNo) implements ClosingProblem {
        @Override
        public String code() {
            return "E-OBJECTION-LATE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("leadNo", leadNo);
        }
    }

    /** There is nothing to review, or it is too late to ask, or nobody asked (409). */
    record NoReview(String leadNo) implements ClosingProblem {
        @Override
        public String code() {
            return "E-PETITION-REVIEW";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("leadNo", leadNo);
        }
    }

    /** Money is still owed and no promise stands for it (422). */
    record Unpaid(Yuan remaining) implements ClosingProblem {
        @Override
        public String code() {
            return "E-LEAD-UNPAID";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("remaining", remaining.toString());
        }
    }
}
