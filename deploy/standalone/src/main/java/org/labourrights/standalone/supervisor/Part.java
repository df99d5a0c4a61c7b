package org.labourrights.standalone.supervisor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One process of the suite (the issuer shares the supervisor's), as the supervisor starts, watches and ends it. */
interface Part {

    /** Short and stable: the argument of {@code deploy/suite logs}. */
    String name();

    int port();

    /** The parts that must have been ready once before this one is started. */
    Set<String> needs();

    /** A URL that answers 200 when the part is ready, or null when readiness is known otherwise. */
    @Nullable
    String health();

    /** Starts the part and answers its process; may wait until it is usable. */
    ProcessHandle launch() throws Exception;

    boolean isReady();

    /** Told once, when the suite is up and nothing waits for it: time for work that would disturb a start. */
    default void settled() throws InterruptedException {}

    /** Ends the part in its orderly way and returns when it is gone. */
    void stop() throws Exception;
}
