package org.labourrights.reporting.report.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Block F, workers' appeals against platform decisions in the period: received, closed, decided for the worker. */
@Schema(description = "Appeals (申诉)")
public record Appeals(int received, int closed, int upheld) {}
