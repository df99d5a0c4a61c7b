package org.labourrights.chassis.rollup;

import java.util.List;

/**
 * Something to add to the figures of a division and of everything above it.
 *
 * @param measure what is counted, a constant of the service
 * @param bucket reporting period or day that it is booked in
 * @param corrects frozen bucket that it belongs to; empty: the bucket itself
 * @param facets {@link Facets#TOTAL} and {@code DIMENSION=key}, each of which the counts are added to
 */
public record Change(
        Enum<?> measure, String bucket, String corrects, String divisionPath, List<String> facets, long[] counts) {

    /** All that tells changes apart except their counts. */
    record Key(Enum<?> measure, String bucket, String corrects, String divisionPath, List<String> facets) {}

    Key key() {
        return new Key(measure, bucket, corrects, divisionPath, facets);
    }
}
