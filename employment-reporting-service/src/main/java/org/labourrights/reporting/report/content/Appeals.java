package org.labourrights.reporting.report.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Block F, workers' appeals against platform decisions in the period: received, closed, decided for the worker. */
@Schema(description = "Appeals (申诉)")
public record Appeals(
        @Schema(description = "申诉受理 Received") int received,
        @Schema(description = "申诉办结 Closed") int closed,

        @Schema(description = "支持劳动者 Decided for the worker")
        int upheld) {}
