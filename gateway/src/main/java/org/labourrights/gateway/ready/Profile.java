package org.labourrights.gateway.ready;

/** Where the gateway runs, {@code labourrights.profile}. */
enum Profile {
    PRODUCTION,
    SANDBOX,
    TEST
}
