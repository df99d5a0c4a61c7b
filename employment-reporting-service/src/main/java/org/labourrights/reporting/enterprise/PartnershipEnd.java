package org.labourrights.reporting.enterprise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Request: end a cooperation. */
@Schema(name = "ReportingPartnershipEnd", description = "终止合作 The end of a cooperation")
public record PartnershipEnd(
        @Schema(description = "终止日期 Last day of the cooperation", examples = "2026-06-30") @NotNull
        LocalDate endedOn,

        @Schema(description = "终止原因 Reason", examples = "协议到期不再续签")
        @NotBlank
        @FreeText(min = 2, max = 300, problem = EnterpriseProblem.FIELDS)
        String reason) {}
