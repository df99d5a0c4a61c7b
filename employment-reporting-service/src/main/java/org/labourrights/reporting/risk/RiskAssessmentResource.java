package org.labourrights.reporting.risk;

import static org.labourrights.chassis.scope.Roles.AUDITOR;
import static org.labourrights.chassis.scope.Roles.CITY_OFFICER;
import static org.labourrights.chassis.scope.Roles.COUNTY_OFFICER;
import static org.labourrights.chassis.scope.Roles.INSPECTION_LEAD;
import static org.labourrights.chassis.scope.Roles.PROVINCE_OFFICER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.directory.RiskLevel;

/** Risk assessments, read by bureaus; enterprises do not see how they are watched. */
@Path("/api/reporting/v1/risk-assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({COUNTY_OFFICER, CITY_OFFICER, PROVINCE_OFFICER, INSPECTION_LEAD, AUDITOR})
@Tag(name = "Risk", description = "Risk indicators, early warnings and their handling (风险监测预警)")
public class RiskAssessmentResource {
    private final AssessmentRows assessments;
    private final Reach reach;

    RiskAssessmentResource(AssessmentRows assessments, Reach reach) {
        this.assessments = assessments;
        this.reach = reach;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listRiskAssessments",
            summary = "List risk assessments (风险评估列表)",
            description = "Current assessments by division, newest computation of each enterprise and period; with "
                    + "`history=true` and `uscc` also the computations that they replaced.")
    @APIResponse(responseCode = "200", description = "One page of assessments")
    public Page<AssessmentView> list(
            @QueryParam("uscc") @Parameter(description = "Only this enterprise") @Nullable UnifiedSocialCreditCode uscc,
            @QueryParam("period") @Parameter(description = "Only this reporting period", example = "2026H1") @Nullable
                    String period,
            @QueryParam("level") @Parameter(description = "Only this level, after hysteresis") @Nullable
                    RiskLevel level,
            @QueryParam("division") @Parameter(description = "Only this division and all below it") @Nullable
                    DivisionCode division,
            @QueryParam("history")
                    @DefaultValue("false")
                    @Parameter(description = "With `uscc`: also replaced computations")
                    boolean history,
            @BeanParam PageRequest page) {
        Reach.Range range = reach.of(division);
        var filter = new AssessmentRows.Filter(uscc, period, level, range.from(), range.to(), history && uscc != null);
        List<Assessment> rows = assessments.list(filter, page);
        return page.of(rows, row -> List.of(row.divisionPath(), row.id().toString()))
                .map(AssessmentView::of);
    }

    @GET
    @Path("/{assessmentId}")
    @Transactional
    @Operation(
            operationId = "getRiskAssessment",
            summary = "Read one risk assessment (风险评估)",
            description = "All indicators with their exact fractions, the composite, and what they were computed from.")
    @APIResponse(responseCode = "200", description = "The assessment")
    public AssessmentView get(@PathParam("assessmentId") @Parameter(description = "Id of the assessment") UUID id) {
        return assessments
                .find(id)
                .map(AssessmentView::of)
                .orElseThrow(() -> new ProblemException(new RiskProblem.Unknown()));
    }
}
