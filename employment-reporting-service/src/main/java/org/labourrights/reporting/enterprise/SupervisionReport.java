package org.labourrights.reporting.enterprise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Request: record that the platform supervised its partner. */
@Schema(name = "ReportingSupervisionReport", description = "监督记录 A supervision of the partner to record")
public record SupervisionReport(
        @Schema(description = "监督日期 Day", examples = "2026-03-20") @NotNull
        LocalDate supervisedOn,

        @Schema(description = "监督情况 What was found; names no person", examples = "书面协议已全部签订")
        @NotBlank
        @FreeText(min = 2, max = 1000, problem = EnterpriseProblem.FIELDS)
        String findings) {}
