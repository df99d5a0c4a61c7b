package org.labourrights.chassis.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the inbox. */
@ConfigMapping(prefix = "labourrights.inbox")
public interface InboxConfig {

    /** Topics of the other services, {@code nef.ar,nef.in,nef.me}; without them nothing is consumed. */
    Optional<List<String>> topics();

    @WithDefault("true")
    boolean enabled();

    /** Kafka consumer group: the replicas of a service share one. */
    @WithDefault("${quarkus.application.name}")
    String group();

    @WithDefault("nef.dlq")
    String deadLetterTopic();

    /** After so many failures that will not pass by themselves an event goes to the dead letters. */
    @WithDefault("8")
    int attempts();

    /** First pause after a failure; it doubles with each one. */
    @WithDefault("500ms")
    Duration firstPause();

    @WithDefault("30s")
    Duration longestPause();

    /** Without a read of the topics, or an event consumed, for this long the replica is not ready. */
    @WithDefault("5m")
    Duration stalledAfter();

    /**
     * How long it is remembered which events were consumed, for those that a producer sends twice. What is read twice is
     * known by its position, without end.
     */
    @WithDefault("30d")
    Duration keep();
}
