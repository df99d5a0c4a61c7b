package org.labourrights.chassis.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Moments that callers tell of what has happened. No two clocks agree: one that is told by a clock which runs a little
 * ahead of ours has happened, and counts as now.
 */
public final class ToldMoment {

    private ToldMoment() {}

    /** The moment, or now for one that lies ahead by no more than clocks may; one further ahead stays as it is. */
    public static Instant settled(Instant told, Instant now, Duration ahead) {
        return told.isAfter(now) && !told.isAfter(now.plus(ahead)) ? now : told;
    }

    /** The day, or today for one that has begun by a clock which runs ahead by no more than clocks may. */
    public static LocalDate settled(LocalDate told, Instant now, Duration ahead, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate there = now.plus(ahead).atZone(zone).toLocalDate();
        return told.isAfter(today) && !told.isAfter(there) ? today : told;
    }
}
