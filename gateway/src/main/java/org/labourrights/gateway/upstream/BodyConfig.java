package org.labourrights.gateway.upstream;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How bodies of requests are received, whatever service they are for. */
@ConfigMapping(prefix = "gateway.bodies")
public interface BodyConfig {

    /** How long a whole body may take. */
    @WithDefault("5m")
    Duration timeout();

    /** How long a body may take before its pace counts. */
    @WithDefault("10s")
    Duration grace();

    /** Bytes that must have arrived for each second beyond that. */
    @WithDefault("4K")
    MemorySize rate();

    /** A body up to this size is read whole before the service is called, so that the call can be repeated. */
    @WithDefault("64K")
    MemorySize buffered();

    /** How much of such bodies is kept at once. */
    @WithDefault("64M")
    MemorySize memory();

    /** How much of it may be one caller's. */
    @WithDefault("4M")
    MemorySize memoryPerCaller();
}
