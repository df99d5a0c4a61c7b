package org.labourrights.gateway.sandbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Setting the time of all services; never in production. */
@ConfigMapping(prefix = "gateway.sandbox")
public interface SandboxConfig {

    /** Whether {@code /sandbox/clock} exists. */
    @WithDefault("false")
    boolean enabled();

    /** How long one service may take to live through the time between. */
    @WithDefault("170s")
    Duration timeout();
}
