package org.labourrights.arrears.settlement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.Yuan;

/** Money that the emergency fund advances. */
@Schema(name = "LeadAdvanceEntry", description = "应急周转金垫付登记 An advance of the emergency fund")
record AdvanceEntry(
        @NotNull Yuan amount,
        @Min(1) @Max(100_000) @Schema(examples = "7") int workerCount,
        @NotNull @Schema(examples = "2026-09-01") LocalDate advancedOn) {}
