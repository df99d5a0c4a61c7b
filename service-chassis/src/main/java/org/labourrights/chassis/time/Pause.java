package org.labourrights.chassis.time;

import java.time.LocalDate;

/**
 * Days during which a clock stands (中止), both included.
 *
 * @param reason in the words that the explanation shall show
 */
public record Pause(LocalDate from, LocalDate to, String reason) {
    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends before it begins: " + from + ".." + to);
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
