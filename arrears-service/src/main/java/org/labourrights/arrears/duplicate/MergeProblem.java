package org.labourrights.arrears.duplicate;

import java.util.Map;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.problem.Problem;

/** Why two leads cannot go together, or not apart. */
sealed interface MergeProblem extends Problem {

    /** More would be paid than is owed (422): a payment was recorded on both leads, or the claims are different debts. */
    record Overpaid(Yuan paid, Yuan owed) implements MergeProblem {
        @Override
        public String code() {
            return "E-MERGE-OVERPAID";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("paid", paid.toString(), "owed", owed.toString());
        }
    }
}
