package org.labourrights.chassis.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * One effective-dated value of a policy (政策参数).
 *
 * @param id kept by aggregates that were created under this row
 * @param unit of the value: {@code WORKING_DAY}, {@code NATURAL_DAY}, {@code CODE}, {@code COUNT}, …
 * @param validTo last valid day; null while open
 * @param sourceTag the document or law that gives the value; begins with DESIGN where both are silent
 */
public record PolicyItem(
        UUID id,
        DivisionCode division,
        String key,
        JsonNode value,
        String unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String sourceTag) {

    /** Whether the value is a default of this system rather than of a document or a law. */
    @JsonProperty
    public boolean design() {
        return sourceTag.startsWith("DESIGN");
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same row with another end. */
    PolicyItem until(@Nullable LocalDate end) {
        return new PolicyItem(id, division, key, value, unit, validFrom, end, sourceTag);
    }
}
