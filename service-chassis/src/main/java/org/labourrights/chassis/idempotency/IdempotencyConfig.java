package org.labourrights.chassis.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long answers are kept and how long an equal request waits for the first. */
@ConfigMapping(prefix = "labourrights.idempotency")
interface IdempotencyConfig {

    /** Answers are replayed at least this long; never below 24 hours. */
    @WithDefault("P7D")
    Duration keep();

    /**
     * An equal request waits this long for the first to end, here and on other replicas, then 409 with
     * {@code Retry-After}; well below what the gateway gives a service to answer in, or the caller never reads it.
     */
    @WithDefault("PT20S")
    Duration patience();
}
