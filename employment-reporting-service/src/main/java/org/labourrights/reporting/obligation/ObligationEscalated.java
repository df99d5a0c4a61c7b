package org.labourrights.reporting.obligation;

/** The ladder reached a higher rung; the level is that of the obligation. */
public record ObligationEscalated(ObligationFacts obligation) implements ObligationEvent {}
