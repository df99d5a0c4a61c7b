package org.labourrights.reporting.obligation;

import java.time.LocalDate;

/** The last day passed without a report ({@code report.overdue.v1}). It happens again when a returned report is not corrected in time; the level reached before is kept then. {@code overdueOn} is the first day overdue. */
public record ObligationOverdue(ObligationFacts obligation, LocalDate overdueOn) implements ObligationEvent {}
