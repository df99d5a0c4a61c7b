package org.labourrights.chassis.reference.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the other services are told of an entry: all that it says from now on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReferenceEntered(
        String kind,
        String key,
        int version,
        JsonNode content,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        boolean withdrawn) {

    static final String TYPE = "reference.entered.v1";

    static ReferenceEntered of(ReferenceEntry entry) {
        return new ReferenceEntered(
                entry.kind(),
                entry.key(),
                entry.version(),
                entry.content(),
                entry.validFrom(),
                entry.validTo(),
                entry.source(),
                entry.withdrawn());
    }
}
