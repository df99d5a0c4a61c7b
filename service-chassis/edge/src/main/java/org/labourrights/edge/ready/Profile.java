package org.labourrights.edge.ready;

/** Where the gateway or a service runs, {@code labourrights.profile}. */
public enum Profile {
    /** Real data: nothing for development is accepted. */
    PRODUCTION,
    /** The embedded suite for trying out: development keys, a clock that can be set. */
    SANDBOX,
    /** Tests. */
    TEST
}
