package org.labourrights.reporting.obligation;

/** The period is over and the report can be filed ({@code report.obligation.opened.v1}). */
public record ObligationOpened(ObligationFacts obligation) implements ObligationEvent {}
