package org.labourrights.reporting.layoff;

/**
 * CDI event within the transaction: the plan was reported to the labour authority; from the next day on it is watched, if it
 * meets the threshold.
 */
public record LayoffReported(LayoffPlan plan) {}
