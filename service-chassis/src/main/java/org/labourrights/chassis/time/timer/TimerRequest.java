package org.labourrights.chassis.time.timer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for one firing of one rung.
 *
 * @param kind names the {@link TimerHandler}
 * @param subject the aggregate that the timer is about
 * @param rung which step of a ladder it is; (kind, subject, rung) fires at most once
 * @param dueAt fired at this instant or as soon after it as the service runs
 * @param divisionPath reporting path of the subject, {@code CN/150000/150100/150105/}
 * @param payloadJson anything else that the handler needs, as JSON; no personal data
 */
public record TimerRequest(
        String kind,
        UUID subject,
        String rung,
        Instant dueAt,
        String divisionPath,
        @Nullable String payloadJson) {}
