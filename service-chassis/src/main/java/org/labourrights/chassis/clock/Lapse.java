package org.labourrights.chassis.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A period in minutes or hours, counted from instant to instant, with everything that explains it.
 *
 * @param length in the unit
 * @param stops during which it stood, in their order
 */
public record Lapse(Instant from, int length, ClockUnit unit, String basis, List<Stop> stops) {

    /**
     * It stood from one instant to the other.
     *
     * @param reason in the words that the explanation shall show
     */
    public record Stop(Instant from, Instant to, String reason) {}

    public Lapse {
        if (length < 0) {
            throw new IllegalArgumentException("a period of " + length + " " + unit);
        }
        stops = List.copyOf(stops);
    }

    /** The instant at which the last minute is over: the first that is late. */
    Instant end() {
        Duration stood = stops.stream()
                .map(stop -> Duration.between(stop.from(), stop.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return from.plus(unit.times(length)).plus(stood);
    }

    Lapse stopped(Stop further) {
        List<Stop> all = new ArrayList<>(stops);
        all.add(further);
        return new Lapse(from, length, unit, basis, all);
    }

    Lapse extended(int by, String source) {
        return new Lapse(from, length + by, unit, ClockDue.extended(basis, by, source), stops);
    }
}
