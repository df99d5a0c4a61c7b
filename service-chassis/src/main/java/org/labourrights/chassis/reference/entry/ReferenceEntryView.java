package org.labourrights.chassis.reference.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of an entry.
 *
 * @param recordedBy who entered, corrected or withdrew it; null for readers other than administrators and auditors
 * @param reason why; null as {@code recordedBy}
 */
@Schema(
        name = "ReferenceEntry",
        examples =
                "{\"id\":\"0198f2a4-7c1e-7b02-9d51-3f8a2b6c4e10\",\"version\":0,\"kind\":\"minimum-wage\",\"key\":\"150105\","
                        + "\"content\":{\"monthly\":\"2450.00\",\"hourly\":\"24.20\"},\"validFrom\":\"2027-01-01\","
                        + "\"source\":\"内政办发〔2026〕41号\",\"withdrawn\":false,\"recordedAt\":\"2026-12-01T09:00:00+08:00\"}")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferenceEntryView(
        UUID id,
        int version,
        String kind,
        String key,

        @Schema(
                implementation = Object.class,
                required = true,
                description = "内容，格式随类别 Content as the kind takes it",
                examples = "{\"monthly\":\"2450.00\",\"hourly\":\"24.20\"}")
        JsonNode content,

        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,

        @Schema(description = "已撤回 Taken back: what came with the application counts")
        boolean withdrawn,

        Instant recordedAt,

        @Schema(description = "仅 ADMIN、AUDITOR 可见 Shown to ADMIN and AUDITOR only") @Nullable
        String recordedBy,

        @Schema(description = "仅 ADMIN、AUDITOR 可见 Shown to ADMIN and AUDITOR only") @Nullable
        String reason) {

    /** @param informed whether the reader may know who acted and why */
    static ReferenceEntryView of(ReferenceEntry entry, boolean informed) {
        return new ReferenceEntryView(
                entry.id(),
                entry.version(),
                entry.kind(),
                entry.key(),
                entry.content(),
                entry.validFrom(),
                entry.validTo(),
                entry.source(),
                entry.withdrawn(),
                entry.at(),
                informed ? entry.by() : null,
                informed ? entry.reason() : null);
    }
}
