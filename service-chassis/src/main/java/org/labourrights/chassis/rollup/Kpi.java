package org.labourrights.chassis.rollup;

/**
 * One figure of one division.
 *
 * @param metric id of the indicator, for example {@code K-10}
 * @param divisionPath reporting path of the division
 * @param period written form of the period, for example {@code 2026Q4}
 * @param denominator 0 means no data
 */
public record Kpi(String metric, String divisionPath, String period, long numerator, long denominator) {}
