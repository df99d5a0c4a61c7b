package org.labourrights.chassis.privacy.rotation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the job that turns stored values over to the active keys. */
@ConfigMapping(prefix = "labourrights.key-rotation")
public interface RotationConfig {

    /** False: this replica takes no part; an administrator's run waits for one that does. */
    @WithDefault("true")
    boolean enabled();

    /** Whether a replica that starts with more than one key of a kind begins a run by itself. */
    @WithDefault("true")
    boolean atStart();

    /** How often it is looked whether there is something to do. */
    @WithDefault("15s")
    Duration every();

    /** Most rows of one transaction. */
    @WithDefault("200")
    int rows();

    /** A transaction that has lasted so long takes no further row: for so long at most may somebody wait for a row. */
    @WithDefault("500ms")
    Duration longest();

    /** Between two transactions, so that others have the database. */
    @WithDefault("50ms")
    Duration pause();
}
