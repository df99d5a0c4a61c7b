package org.labourrights.chassis.ready;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The profile of this process. */
@ConfigMapping(prefix = "labourrights")
public interface ReadyConfig {

    @WithDefault("production")
    Profile profile();
}
