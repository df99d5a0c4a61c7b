package org.labourrights.reporting.report.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Block G, disputes of the period. */
@Schema(description = "Disputes (劳动争议)")
public record Disputes(
        @Schema(description = "争议 Disputes") int disputeCount,
        @Schema(description = "内部调解 Mediated inside") int mediatedInside,
        @Schema(description = "仲裁 Gone to arbitration") int arbitrationCount,

        @Schema(description = "停工聚集 Stoppages and gatherings")
        int strikeOrGatheringCount,

        @Schema(description = "最多参与人数 People in the largest of them")
        int maxParticipants) {}
