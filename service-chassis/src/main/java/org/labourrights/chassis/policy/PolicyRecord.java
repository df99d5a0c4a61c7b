package org.labourrights.chassis.policy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * A stored policy row with how it came to be.
 *
 * @param recordedBy who stored it; {@code seed} for rows that came with the application
 * @param reason why an administrator added or closed it
 */
public record PolicyRecord(
        @JsonUnwrapped PolicyItem item,
        PolicyOrigin origin,
        String recordedBy,
        Instant recordedAt,
        @Nullable String reason) {

    public UUID id() {
        return item.id();
    }

    public String key() {
        return item.key();
    }

    public DivisionCode division() {
        return item.division();
    }

    public LocalDate validFrom() {
        return item.validFrom();
    }
}
