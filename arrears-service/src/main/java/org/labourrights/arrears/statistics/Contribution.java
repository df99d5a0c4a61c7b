package org.labourrights.arrears.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * What one lead or complaint adds to the figures.
 *
 * @param day that it belongs to, whether or not that day is frozen
 * @param divisionPath reporting path of the division in charge
 * @param facets what the counts are added to
 */
record Contribution(Measure measure, LocalDate day, String divisionPath, List<String> facets, List<Long> counts) {

    /** All but the counts. */
    record Key(Measure measure, LocalDate day, String divisionPath, List<String> facets) {}

    Key key() {
        return new Key(measure, day, divisionPath, facets);
    }
}
