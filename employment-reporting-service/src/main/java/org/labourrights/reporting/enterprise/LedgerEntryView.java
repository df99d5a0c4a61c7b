package org.labourrights.reporting.enterprise;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One entry of the ledger's history as it is shown; personal values masked. */
@Schema(name = "ReportingLedgerEntry", description = "台账变更记录 One entry of the ledger's history")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerEntryView(
        UUID id,

        @Schema(description = "变更字段 Field of the profile or of the contacts", examples = "address")
        String changedField,

        @Schema(implementation = Object.class, description = "变更前 Value before; absent when there was none") @Nullable
        JsonNode oldValue,

        @Schema(implementation = Object.class, description = "变更后 Value after; absent when there is none") @Nullable
        JsonNode newValue,

        LedgerReason reason,
        @Schema(examples = "2026年一季度摸底调查") @Nullable String source,
        @Schema(examples = "核对营业执照") @Nullable String note,
        LocalDate validFrom,

        @Schema(description = "变更后的版本 Version of the enterprise after the change", examples = "1")
        long enterpriseVersion,

        Instant recordedAt,
        @Schema(examples = "officer-150105") String recordedBy) {}
