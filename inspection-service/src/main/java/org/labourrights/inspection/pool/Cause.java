package org.labourrights.inspection.pool;

import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * What brings an enterprise into the pool.
 *
 * @param divisionPath where it is to be inspected
 * @param sourceRef id of the event or entry that it comes from
 * @param note an officer's words; null when something happened by itself
 */
public record Cause(
        UnifiedSocialCreditCode uscc,
        String divisionPath,
        PoolReason reason,
        String sourceRef,
        @Nullable String note) {}
