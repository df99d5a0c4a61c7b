package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a lead came in (来源).
 *
 * @param externalNo number of the channel's ticket, if it has one
 * @param sender who handed the ticket in under a number of their own; null without one
 * @param digest of the ticket as it was handed in, keyed; null without one, and once the retention is over
 * @param receivedAt when it reached us; sets the clocks off
 * @param reporterRef into the protected schema; null for an anonymous report
 * @param personKey finds a worker's own leads; null when the reporter has no login
 * @param answerable whether an answer can reach somebody: by login, receipt code, telephone or the channel's ticket
 */
@Embeddable
public record Origin(
        @Enumerated(EnumType.STRING) LeadChannel channel,

        @Column(name = "external_no") @Nullable String externalNo,
        @Column(name = "ticket_sender") @Nullable String sender,
        @Column(name = "ticket_digest") @Nullable String digest,
        @Column(name = "received_at") Instant receivedAt,
        @Column(name = "reporter_ref") @Nullable UUID reporterRef,
        @Column(name = "person_key") @Nullable String personKey,
        boolean answerable) {

    /** Number of the channel's ticket, {@code 12345-20260930-000123}. */
    public Optional<String> ticket() {
        return Optional.ofNullable(externalNo);
    }

    /** Into the protected schema; empty for an anonymous report. */
    public Optional<UUID> reporter() {
        return Optional.ofNullable(reporterRef);
    }
}
