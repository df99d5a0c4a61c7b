package org.labourrights.chassis.clock;

import java.util.Map;
import org.labourrights.chassis.problem.Problem;

/** Why a clock is left as it is. */
sealed interface ClockProblem extends Problem {

    /** Code of the {@link DeclaredClock}. */
    String kind();

    @Override
    default Map<String, Object> parameters() {
        return Map.of("kind", kind());
    }

    /** No clock of that kind runs (409); names the subject as its family does. */
    record NotRunning(String kind, String numberName, String number) implements ClockProblem {
        @Override
        public String code() {
            return "E-CLOCK-NOT-RUNNING";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of(numberName, number);
        }
    }

    /** The clock is not in the state that the step needs (409). */
    record WrongStatus(String kind, ClockStatus status, long version) implements ClockProblem {
        @Override
        public String code() {
            return "E-CLOCK-STATUS";
        }

        @Override
        public Map<String, Object> parameters() {
            return Map.of("kind", kind, "status", status.name());
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("state", status.name(), "version", version);
        }
    }

    /** The rules of the place know no pause of this clock (422). */
    record NotPausable(String kind) implements ClockProblem {
        @Override
        public String code() {
            return "E-CLOCK-PAUSE";
        }
    }

    /** The clock cannot be extended, or was as often as it may be (422). */
    record NotExtendable(String kind) implements ClockProblem {
        @Override
        public String code() {
            return "E-CLOCK-EXTENSION";
        }
    }
}
