package org.labourrights.reporting.report.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Block G, disputes of the period. */
@Schema(description = "Disputes (劳动争议)")
public record Disputes(
        int disputeCount, int mediatedInside, int arbitrationCount, int strikeOrGatheringCount, int maxParticipants) {}
