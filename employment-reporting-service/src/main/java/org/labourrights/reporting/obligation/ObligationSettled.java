package org.labourrights.reporting.obligation;

import java.time.LocalDate;

/** The obligation came to its end: fulfilled, fulfilled late or exempted, as its state says. */
public record ObligationSettled(ObligationFacts obligation, LocalDate settledOn) implements ObligationEvent {}
