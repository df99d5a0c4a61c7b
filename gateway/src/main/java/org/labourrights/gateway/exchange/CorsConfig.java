package org.labourrights.gateway.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which web pages of other origins may call the gateway from a browser; none unless named. */
@ConfigMapping(prefix = "gateway.cors")
public interface CorsConfig {

    /** Origins, each as scheme, host and port. A wildcard is refused: tokens go to known pages only. */
    Optional<List<String>> origins();

    /** How long a browser may remember the permission. */
    @WithDefault("10m")
    Duration maxAge();
}
