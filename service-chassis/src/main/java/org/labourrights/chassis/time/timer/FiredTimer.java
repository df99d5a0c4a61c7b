package org.labourrights.chassis.time.timer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A timer at the moment of its firing.
 *
 * @param attempt 1 on the first try, more after failures
 */
public record FiredTimer(
        UUID id,
        String kind,
        UUID subject,
        String rung,
        Instant dueAt,
        String divisionPath,
        @Nullable String payloadJson,
        int attempt) {}
