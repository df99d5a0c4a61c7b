package org.labourrights.reporting.statistics;

/** By what a headcount statistic is broken down. */
enum Breakdown {
    DIVISION,
    INDUSTRY,
    OCCUPATION,
    RELATION
}
