package org.labourrights.chassis.policy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * A stored policy row with how it came to be and what has become of it.
 *
 * @param recordedBy who stored it; {@code seed} for rows that came with the application; null for readers other than
 *     administrators and auditors
 * @param reason why an administrator added it; null as {@code recordedBy}
 * @param closed its end without a successor
 * @param voided that it was taken back: it governs no day from then on, and stays readable for what was decided under it
 * @param replacedBy the row that stands in its place
 */
public record PolicyRecord(
        @JsonUnwrapped PolicyItem item,
        PolicyOrigin origin,

        @Schema(description = "仅 ADMIN、AUDITOR 可见 Shown to ADMIN and AUDITOR only") @Nullable
        String recordedBy,

        Instant recordedAt,

        @Schema(description = "仅 ADMIN、AUDITOR 可见 Shown to ADMIN and AUDITOR only") @Nullable
        String reason,

        @Schema(description = "提前终止 Its end without a successor") @Nullable
        PolicyNote closed,

        @Schema(description = "已撤回，仅供查阅 Taken back, kept for what was decided under it") @Nullable
        PolicyNote voided,

        @Schema(description = "替换它的一行 The row in its place") @Nullable
        UUID replacedBy) {

    static PolicyRecord of(
            PolicyItem item, PolicyOrigin origin, String recordedBy, Instant recordedAt, @Nullable String reason) {
        return new PolicyRecord(item, origin, recordedBy, recordedAt, reason, null, null, null);
    }

    /** Without the people who acted and their words. */
    PolicyRecord impersonal() {
        return new PolicyRecord(
                item,
                origin,
                null,
                recordedAt,
                null,
                closed == null ? null : closed.impersonal(),
                voided == null ? null : voided.impersonal(),
                replacedBy);
    }

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
