package org.labourrights.reporting.statistics;

import org.labourrights.chassis.rollup.Facets;

/** What a statistic can be broken down by, besides the divisions. */
enum Dimension {
    INDUSTRY("industry"),
    OCCUPATION("occupation"),
    RELATION("employment-relation"),
    KIND("report-kind"),
    PERIOD(""),
    LEVEL("");

    private final String codeList;

    Dimension(String codeList) {
        this.codeList = codeList;
    }

    /** Code list that names the keys; empty when they name themselves. */
    String codeList() {
        return codeList;
    }

    String facet(String key) {
        return Facets.of(this, key);
    }
}
