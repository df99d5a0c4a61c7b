package org.labourrights.arrears.clock;

import java.util.Map;
import org.labourrights.chassis.problem.Problem;

/** Why a clock is left as it is. */
sealed interface ClockProblem extends Problem {

    ClockKind kind();

    @Override
    default Map<String, Object> parameters() {
        return Map.of("kind", kind().name());
    }

    /** No clock of that kind runs (409). */
    record NotRunning(ClockKind kind, String leadNo) implements ClockProblem {
        @Override
        public String code() {
            return "E-CLOCK-NOT-RUNNING";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("leadNo", leadNo);
        }
    }

    /** The clock is not in the state that the step needs (409). */
    record WrongStatus(ClockKind kind, ClockStatus status, long version) implements ClockProblem {
        @Override
        public String code() {
            return "E-CLOCK-STATUS";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("kind", kind.name(), "status", status.name());
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("state", status.name(), "version", version);
        }
    }

    /** The rules of the place know no pause of this clock (422). */
    record NotPausable(ClockKind kind) implements ClockProblem {
        @Override
        public String code() {
            return "E-CLOCK-PAUSE";
        }
    }

    /** Only the answer to a petition can be extended, and only once (422). */
    record NotExtendable(ClockKind kind) implements ClockProblem {
        @Override
        public String code() {
            return "E-CLOCK-EXTENSION";
        }
    }
}
