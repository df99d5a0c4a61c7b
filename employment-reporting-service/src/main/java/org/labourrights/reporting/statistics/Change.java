package org.labourrights.reporting.statistics;

import java.util.List;

/**
 * Something to add to the figures of a division and of everything above it.
 *
 * @param bucket reporting period or day that it is booked in
 * @param corrects frozen bucket that it belongs to; empty: the bucket itself
 * @param facets {@code TOTAL} and {@code DIMENSION=key}, each of which the counts are added to
 */
record Change(
        Measure measure, String bucket, String corrects, String divisionPath, List<String> facets, long[] counts) {

    /** All that tells changes apart except their counts. */
    record Key(Measure measure, String bucket, String corrects, String divisionPath, List<String> facets) {}

    Key key() {
        return new Key(measure, bucket, corrects, divisionPath, facets);
    }
}
