package org.labourrights.arrears.lead;

import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.problem.Problem;

/** What a lead refuses. */
public sealed interface LeadProblem extends Problem {

    /** The state does not allow the step (409). */
    record WrongState(UUID id, String leadNo, LeadState from, LeadState to, long version) implements LeadProblem {
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
            return Map.of("id", id.toString(), "leadNo", leadNo, "state", from.name(), "version", version);
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
