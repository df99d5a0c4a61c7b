package org.labourrights.chassis.time.sandbox;

import java.time.OffsetDateTime;
import java.util.Map;
import org.labourrights.chassis.problem.Problem;

/** The clock was to be set back (409). */
record ClockRunsForward(OffsetDateTime now) implements Problem {

    @Override
    public String code() {
        return "E-CLOCK-FORWARD";
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("now", now);
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("now", now);
    }
}
