package org.labourrights.reporting.obligation;

import java.time.LocalDate;

/** A filed report was returned or withdrawn while there is still time; {@code until} is the last day for filing it again. */
public record ObligationReopened(ObligationFacts obligation, LocalDate until) implements ObligationEvent {}
