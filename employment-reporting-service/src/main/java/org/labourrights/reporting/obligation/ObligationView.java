package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.reference.ReportingPeriod;

/** An obligation as lists show it. */
@Schema(name = "ReportingObligationSummary", description = "报告义务（列表） An obligation in a list")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ObligationView(
        UUID id,

        @Schema(description = "编号 Number for people", examples = "YG-150105-2026H1-00017")
        String obligationNo,

        UnifiedSocialCreditCode uscc,

        ReportKind reportKind,

        @Schema(description = "报告期 Period", implementation = String.class, examples = "2026H1")
        ReportingPeriod period,

        LocalDate periodStart,

        LocalDate periodEnd,

        @Schema(description = "开始报送日 First day for filing", examples = "2026-07-01")
        LocalDate openOn,

        @Schema(description = "报送截止日 Last day for filing", examples = "2026-07-15")
        LocalDate dueOn,

        ObligationState state,

        @Schema(description = "升级级别 Highest rung of the ladder reached, 0 to 4", examples = "0")
        int escalationLevel,

        RecipientLevel recipientLevel,

        DivisionCode recipientDivision,

        @Schema(description = "报送部门 Agencies that receive it", examples = "[\"HRSS-150105\"]")
        List<String> recipientAgencyIds,

        @Schema(description = "督促企业 Platform that must urge the partner, the first of urgedBy") @Nullable
        UnifiedSocialCreditCode urgedByUscc,

        @Schema(description = "全部督促企业 All platforms that must urge the partner")
        List<UnifiedSocialCreditCode> urgedBy,

        @JsonIgnore @Schema(hidden = true) String divisionPath) {

    static ObligationView of(ReportingObligation obligation) {
        ObligationFacts facts = obligation.facts();
        return new ObligationView(
                facts.id(),
                facts.obligationNo(),
                facts.uscc(),
                facts.reportKind(),
                facts.period(),
                facts.period().start(),
                facts.period().end(),
                obligation.days().openOn(),
                facts.dueOn(),
                facts.state(),
                facts.escalationLevel(),
                facts.recipientLevel(),
                facts.recipientDivision(),
                facts.recipientAgencyIds(),
                facts.urgedBy().isEmpty() ? null : facts.urgedBy().getFirst(),
                facts.urgedBy(),
                facts.divisionPath());
    }
}
