package org.labourrights.chassis.reference.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an entry from a moment on.
 *
 * @param version 0 when it was entered, one more with each correction and with the withdrawal
 * @param by who entered it; the service that told of it
 */
record ReferenceEntry(
        UUID id,
        int version,
        String kind,
        String key,
        JsonNode content,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        boolean withdrawn,
        Instant at,
        String by,
        String reason) {

    /** @throws org.labourrights.chassis.policy.PolicyMisfit if the kind does not take the content (any more) */
    <T> ReferenceRow<T> read(ReferenceKind<T> kind) {
        return new ReferenceRow<>(validFrom, validTo, kind.content().read(content), source);
    }

    ReferenceEntry corrected(ReferenceCorrection asked, Instant now, String actor) {
        return new ReferenceEntry(
                id,
                version + 1,
                kind,
                key,
                asked.content(),
                asked.validFrom(),
                asked.validTo(),
                asked.source(),
                false,
                now,
                actor,
                asked.reason());
    }

    ReferenceEntry withdrawn(String why, Instant now, String actor) {
        return new ReferenceEntry(
                id, version + 1, kind, key, content, validFrom, validTo, source, true, now, actor, why);
    }
}
