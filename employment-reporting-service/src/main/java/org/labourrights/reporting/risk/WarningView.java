package org.labourrights.reporting.risk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.kernel.directory.RiskLevel;

/** A warning as the API shows it. */
@Schema(name = "ReportingRiskWarning", description = "Early warning about an enterprise (风险预警)")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WarningView(
        UUID id,
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "2026H1") String period,
        DivisionCode division,
        UUID assessmentId,
        RiskLevel level,
        WarningState state,

        @Schema(description = "Indicators at the warning level or above", examples = "[\"R-01\", \"R-05\"]")
        List<String> indicators,

        @Schema(description = "What the bureau is asked to do", examples = "[\"TARGET_POOL\", \"INTERVIEW\"]")
        List<String> actions,

        @Schema(description = "Last day for it") @Nullable LocalDate dueOn,

        @Schema(description = "How the last day was counted") @Nullable
        DueDate dueExplanation,

        Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable String acknowledgeNote,
        @Nullable Instant clearedAt,
        @Nullable ClearReason clearReason,

        @Schema(description = "Warning of another level that this one replaced") @Nullable
        UUID supersedes,

        @Schema(description = "Only when one warning is read") @Nullable
        List<RiskMeasure> measures,

        long version) {}
