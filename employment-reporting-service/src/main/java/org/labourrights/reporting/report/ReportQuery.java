package org.labourrights.reporting.report;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** Conditions of the list of reports. */
public class ReportQuery {

    /** State of the report; {@code SUBMITTED} is the work list of a reviewing bureau. */
    @QueryParam("state")
    @Parameter(description = "状态 State of the report", example = "SUBMITTED")
    @Nullable
    ReportState state;

    @QueryParam("period")
    @Pattern(regexp = "[0-9]{4}(H[12]|Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?")
    @Parameter(description = "报告期 Reporting period", example = "2026H1")
    @Nullable
    String period;

    @QueryParam("uscc")
    @Parameter(description = "企业 Reporting enterprise", example = "91150105MA0T1A2B95")
    @Nullable
    UnifiedSocialCreditCode uscc;
}
