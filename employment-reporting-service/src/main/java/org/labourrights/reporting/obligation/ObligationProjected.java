package org.labourrights.reporting.obligation;

import java.time.LocalDate;

/** The due date was provisional and moved when the calendar of its year was loaded; {@code before} is the old one. */
public record ObligationProjected(ObligationFacts obligation, LocalDate before, String calendarVersion)
        implements ObligationEvent {}
