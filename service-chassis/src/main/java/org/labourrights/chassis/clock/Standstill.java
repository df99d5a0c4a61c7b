package org.labourrights.chassis.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Since when a clock stands, and why. */
@Embeddable
public record Standstill(
        @Column(name = "paused_since") Instant since,

        @Enumerated(EnumType.STRING) @Column(name = "pause_reason")
        PauseReason reason) {}
