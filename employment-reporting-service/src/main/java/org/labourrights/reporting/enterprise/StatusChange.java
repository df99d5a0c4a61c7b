package org.labourrights.reporting.enterprise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.kernel.directory.EnterpriseStatus;

/** Request: change whether an enterprise is in business. */
@Schema(name = "ReportingStatusChange", description = "状态变更 A new status with its reason")
public record StatusChange(
        @Schema(description = "新状态 New status", examples = "SUSPENDED") @NotNull
        EnterpriseStatus status,

        @Schema(description = "原因 Reason; names no person", examples = "停业整顿")
        @NotBlank
        @FreeText(min = 2, max = 300, problem = EnterpriseProblem.FIELDS)
        String reason,

        @Schema(description = "生效日期 Day from which it holds; today when left out", examples = "2026-03-01") @Nullable
        LocalDate validFrom) {}
