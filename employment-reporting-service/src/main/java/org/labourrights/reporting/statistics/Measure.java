package org.labourrights.reporting.statistics;

/** What is counted. */
enum Measure {
    /** Posts by reporting period; counts by {@link HeadcountColumn}. */
    HEADCOUNT,
    /** Obligations by due day; counts by {@link ObligationColumn}. */
    OBLIGATION,
    /** Enterprises that were ever heard of; counts by {@link EnterpriseColumn}. */
    ENTERPRISE,
    /** Enterprises by risk level and reporting period; one count. */
    RISK
}
