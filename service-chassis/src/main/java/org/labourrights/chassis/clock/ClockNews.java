package org.labourrights.chassis.clock;

import java.time.Instant;

/** What has become of a clock, for its family to tell. */
public sealed interface ClockNews {

    StatutoryClock clock();

    /** It will be missed soon. */
    record Warned(StatutoryClock clock) implements ClockNews {}

    /**
     * It is missed.
     *
     * @param noticedAt when somebody looked; the breach itself is of the due instant
     */
    record Breached(StatutoryClock clock, Instant noticedAt) implements ClockNews {}

    /** A superior was told that it is missed. */
    record Raised(StatutoryClock clock, Escalated told) implements ClockNews {}

    record Paused(StatutoryClock clock, PauseReason reason) implements ClockNews {}

    record Resumed(StatutoryClock clock) implements ClockNews {}

    record Extended(StatutoryClock clock) implements ClockNews {}

    /** Its due day moved because a calendar year was loaded. */
    record Projected(StatutoryClock clock) implements ClockNews {}

    /** A window or a waiting period has run out, as it should. */
    record Over(StatutoryClock clock) implements ClockNews {}
}
