package org.labourrights.reporting.obligation;

import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.problem.Problem;

/** What an obligation refuses. */
sealed interface ObligationProblem extends Problem {

    /** The state does not allow the step (409). */
    record WrongState(UUID id, String obligationNo, ObligationState from, ObligationState to, long version)
            implements ObligationProblem {
        @Override
        public String code() {
            return "E-STATE";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("from", from.name(), "to", to.name());
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("id", id.toString(), "obligationNo", obligationNo, "state", from.name(), "version", version);
        }
    }
}
