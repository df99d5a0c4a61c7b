package org.labourrights.reporting.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/**
 * Request: change the base ledger by survey, by hand or after an inspection.
 *
 * @param contacts left out: unchanged
 */
@Schema(name = "ReportingLedgerChange", description = "台账变更 The profile as it shall be, with reason and source")
public record LedgerChange(
        @Schema(description = "变更原因 SURVEY, MANUAL or INSPECTION", examples = "SURVEY") @NotNull
        LedgerReason reason,

        @Schema(description = "来源 What the change rests on", examples = "2026年一季度摸底调查")
        @FreeText(max = 200, problem = EnterpriseProblem.FIELDS)
        @Nullable
        String source,

        @Schema(description = "说明 Note", examples = "新增玉泉区配送站点")
        @FreeText(max = 1000, problem = EnterpriseProblem.FIELDS)
        @Nullable
        String note,

        @Schema(description = "生效日期 Day from which it holds; today when left out", examples = "2026-03-01") @Nullable
        LocalDate validFrom,

        @NotNull @Valid EnterpriseProfile profile,

        @Valid @Nullable Contacts contacts) {}
