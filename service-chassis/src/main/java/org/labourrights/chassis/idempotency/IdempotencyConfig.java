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

    /** An equal request waits this long for the first to end, then 409 with {@code Retry-After}. */
    @WithDefault("PT50S")
    Duration patience();
}
