package org.labourrights.chassis.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When, by whom and why a row was closed or voided.
 *
 * @param by null for readers who may not know
 * @param reason null for readers who may not know
 */
public record PolicyNote(
        Instant at, @Nullable String by, @Nullable String reason) {

    PolicyNote impersonal() {
        return new PolicyNote(at, null, null);
    }
}
