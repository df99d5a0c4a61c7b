package org.labourrights.reporting.layoff;

/** CDI event within the transaction: a plan that had been reported is completed or was given up. */
public record LayoffEnded(LayoffPlan plan) {}
