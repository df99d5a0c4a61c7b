package org.labourrights.reporting.report.content;

/** State of collective consultation (集体协商) at the end of the period. */
public enum CollectiveConsultation {
    NONE,
    NEGOTIATING,
    SIGNED,
    EXPIRED
}
