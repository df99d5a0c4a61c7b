package org.labourrights.arrears.closing;

import java.util.Map;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.problem.Problem;

/** Why a lead cannot end in this way. */
sealed interface ClosingProblem extends Problem {

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
