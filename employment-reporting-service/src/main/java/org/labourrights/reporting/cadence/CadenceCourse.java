package org.labourrights.reporting.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.ReportingPeriod;

/** The cadences of a place, each from a day on. Immutable and pure. */
final class CadenceCourse {

    private final NavigableMap<LocalDate, Cadence> from;

    /** @param from cadence by its first day, at least one */
    CadenceCourse(NavigableMap<LocalDate, Cadence> from) {
        this.from = Collections.unmodifiableNavigableMap(new TreeMap<>(from));
    }

    /** The course with another cadence from a day on, up to where the next one begins. */
    CadenceCourse with(LocalDate day, Cadence cadence) {
        TreeMap<LocalDate, Cadence> changed = new TreeMap<>(from);
        changed.put(day, cadence);
        return new CadenceCourse(changed);
    }

    /** The cadence of a day; before the first one is known, the first. */
    Cadence on(LocalDate day) {
        var entry = from.floorEntry(day);
        return Objects.requireNonNull(entry == null ? from.firstEntry() : entry).getValue();
    }

    /** The changes on or after a day, in their order. */
    List<CadenceChange> changes(LocalDate since) {
        List<CadenceChange> changes = new ArrayList<>();
        for (LocalDate day : from.tailMap(since, true).keySet()) {
            Cadence before = on(day.minusDays(1));
            Cadence after = on(day);
            if (before != after) {
                changes.add(new CadenceChange(day, before, after));
            }
        }
        return changes;
    }

    /**
     * The periods that are owed: of every day from the first one on, the period that contains it in the cadence of its last
     * day, which is how obligations are planned and opened.
     *
     * @param since a day of the first period
     * @param until a day of the last period
     */
    List<ReportingPeriod> periods(LocalDate since, LocalDate until) {
        List<ReportingPeriod> periods = new ArrayList<>();
        LocalDate day = since;
        while (!day.isAfter(until)) {
            ReportingPeriod period = on(day).containing(day);
            periods.add(period);
            day = period.end().plusDays(1);
        }
        return periods;
    }
}
