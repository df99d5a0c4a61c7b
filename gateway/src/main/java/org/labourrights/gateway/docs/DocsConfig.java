package org.labourrights.gateway.docs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How fresh the API descriptions are kept. */
@ConfigMapping(prefix = "gateway.docs")
public interface DocsConfig {

    /** How often the services are asked for their descriptions. */
    @WithDefault("60s")
    Duration refresh();

    /** How often while one of them has never answered. */
    @WithDefault("3s")
    Duration refreshWhileMissing();
}
