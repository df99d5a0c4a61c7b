package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.reference.ReportingPeriod;

/** One report that a partner owes, seen by the platform that must urge it. */
@Schema(name = "ReportingUrge", description = "督促事项 A report that a partner owes, as its platform sees it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UrgeView(
        UUID obligationId,
        @Schema(examples = "YG-130123-2026Q3-00001") String obligationNo,
        UnifiedSocialCreditCode partnerUscc,
        ReportKind reportKind,

        @Schema(implementation = String.class, examples = "2026Q3")
        ReportingPeriod period,

        LocalDate dueOn,
        ObligationState state,
        DivisionCode recipientDivision,

        @Schema(description = "督促警示：合作企业逾期未报 Warning: the partner's report is missing")
        boolean warning,

        @Schema(description = "逾期天数 Days overdue; 0 while there is no warning", examples = "1")
        long daysOverdue,

        @Schema(description = "首次警示日 First day of the warning") @Nullable
        LocalDate warnedOn) {}
