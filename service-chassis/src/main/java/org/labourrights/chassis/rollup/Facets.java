package org.labourrights.chassis.rollup;

/** What a figure is added to: the total, and the key of each dimension that it is broken down by. */
public final class Facets {

    /** The facet that everything is added to. */
    public static final String TOTAL = "TOTAL";

    private Facets() {}

    /** {@code DIMENSION=key}. */
    public static String of(Enum<?> dimension, String key) {
        return prefix(dimension) + key;
    }

    static String prefix(Enum<?> dimension) {
        return dimension.name() + '=';
    }
}
