package org.labourrights.chassis.time.sandbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Settings of the sandbox, in which time can be set. */
@ConfigMapping(prefix = "labourrights.sandbox")
public interface SandboxConfig {

    /** Only ever true in sandbox and tests: with it, anyone who reaches the service can move its clock. */
    @WithDefault("false")
    boolean enabled();

    /** Where the clock begins on the very first start. */
    Optional<OffsetDateTime> start();
}
