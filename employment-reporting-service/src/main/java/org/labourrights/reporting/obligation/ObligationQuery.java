package org.labourrights.reporting.obligation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** By what obligations are searched; all given conditions hold together. */
public class ObligationQuery {

    /** Of this enterprise. */
    @Parameter(description = "企业 Of this enterprise; newest first then", example = "91150105MA0T1A2B95")
    @QueryParam("uscc")
    public @Nullable UnifiedSocialCreditCode uscc;

    /** In this state. */
    @Parameter(description = "状态 In this state", example = "OPEN")
    @QueryParam("state")
    public @Nullable ObligationState state;

    /** For this period. */
    @Parameter(description = "报告期 For this period", example = "2026H1")
    @QueryParam("period")
    public @Nullable String period;

    /** Of this kind. */
    @Parameter(description = "报告种类 Of this kind", example = "EMPLOYMENT_PERIODIC")
    @QueryParam("reportKind")
    public @Nullable ReportKind reportKind;

    /** Received in this division or below. */
    @Parameter(description = "报送部门所在区划（含下级） Received in this division or below", example = "150100")
    @QueryParam("division")
    public @Nullable DivisionCode division;
}
