package org.labourrights.chassis.clock;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A superior agency was told that a clock is missed.
 *
 * @param level 1 for the next superior, counting up
 */
@Schema(name = "ClockEscalation", description = "逐级上报 A superior agency was told of a missed clock")
public record Escalated(
        @Schema(examples = "1") int level,
        @Schema(examples = "HRSS-152900") String agencyId,
        Instant at) {}
