package org.labourrights.chassis.log;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of the event log and of its relay. */
@ConfigMapping(prefix = "labourrights.log")
public interface LogConfig {

    /** Kafka topic of the service, {@code nef.er}; without it events are kept and never relayed. */
    Optional<String> topic();

    /** CloudEvents {@code source}. */
    @WithDefault("/${quarkus.application.name}")
    String source();

    /** What stands before the type in CloudEvents {@code dataschema}. */
    @WithDefault("urn:labour-rights:event-schema:")
    String schemaBase();

    Relay relay();

    /** Settings of the relay. */
    interface Relay {

        /** False on replicas that shall only serve requests. */
        @WithDefault("true")
        boolean enabled();

        /** How often an idle relay looks although nothing woke it, and a standby tries to take over. */
        @WithDefault("1s")
        Duration poll();

        /** Events read from the table at once, at most. */
        @WithDefault("5000")
        int batch();

        /** Bytes of payload read from the table at once; one event may be larger. */
        @WithDefault("8388608")
        long batchBytes();

        /** The database counts as gone when it is silent for so long. */
        @WithDefault("30s")
        Duration silence();

        /** Without progress for this long, while something waits, the service is not ready. */
        @WithDefault("2m")
        Duration stalledAfter();
    }
}
