package org.labourrights.arrears.investigation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.MigrantWage;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.text.ConfidentialText;

/**
 * What the investigation found.
 *
 * @param periodStart first day of the arrears
 * @param periodEnd last day of the arrears, not after today
 * @param migrantWage whether wages of migrant workers are owed; null: what was decided before stands
 */
@Schema(name = "LeadSubstantiation", description = "查实情况 What the investigation found")
record Substantiation(
        @Schema(examples = "7") @Min(1) @Max(100_000) int workerCount,
        @NotNull Yuan amount,
        @NotNull @Schema(examples = "2026-05-01") LocalDate periodStart,
        @NotNull @Schema(examples = "2026-06-30") LocalDate periodEnd,

        @NotBlank @ConfidentialText(max = 4000) @Schema(examples = "经核对工资台账，拖欠属实")
        String findings,

        @Nullable MigrantWage migrantWage) {}
