package org.labourrights.chassis.time.timer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the timers. */
@ConfigMapping(prefix = "labourrights.timers")
public interface TimerConfig {

    /** False: timers fire only when somebody calls the sweep, as tests do. */
    @WithDefault("true")
    boolean enabled();

    /** How often the table is looked at. */
    @WithDefault("1s")
    Duration every();

    /** Timers of one due instant that are fired at the same time; those of different instants never are. */
    @WithDefault("4")
    int lanes();

    /** Without a look at the timers, or a step of a sweep, for this long the replica is not ready. */
    @WithDefault("5m")
    Duration stalledAfter();

    /** First pause after a failed firing; it doubles with each failure. */
    @WithDefault("5s")
    Duration firstPause();

    /** After so many failed firings a timer is set aside, until somebody releases it. */
    @WithDefault("10")
    int attempts();

    /** How long it is remembered that a rung has fired or was cancelled, counted from its due instant. */
    @WithDefault("730d")
    Duration keep();

    /** Longest pause after a failed firing. */
    @WithDefault("1h")
    Duration longestPause();
}
