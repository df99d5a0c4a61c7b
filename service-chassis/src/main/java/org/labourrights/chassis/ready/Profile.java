package org.labourrights.chassis.ready;

/** Where a service runs, {@code labourrights.profile}. */
public enum Profile {
    /** Real data: nothing for development is accepted. */
    PRODUCTION,
    /** The embedded suite for trying out: development keys, a clock that can be set. */
    SANDBOX,
    /** Tests. */
    TEST
}
