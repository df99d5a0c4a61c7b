package org.labourrights.inspection.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** Progress reports at the door. */
@Path("/api/inspection/v1/progress-reports")
@Tag(name = "Campaign progress", description = "推进情况报送 What the units of a campaign report")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTION_LEAD,
    Roles.CAMPAIGN_OFFICE,
    Roles.JOINT_MEMBER,
    Roles.AUDITOR
})
class ProgressResource {

    private final ProgressReports reports;
    private final ReportProgress report;

    ProgressResource(ProgressReports reports, ReportProgress report) {
        this.reports = reports;
        this.report = report;
    }

    @GET
    @Path("/{progressReportId}")
    @Transactional
    @Operation(
            operationId = "getProgressReport",
            summary = "查看推进情况 Show the report of a unit",
            description = "报送单位和领导小组办公室可见。 For the unit and the office of the campaign.")
    @APIResponse(responseCode = "200", description = "查询结果 What was asked for")
    public RestResponse<ProgressReportView> one(@PathParam("progressReportId") UUID progressReportId) {
        return answer(reports.get(progressReportId));
    }

    @POST
    @Path("/{progressReportId}/submission")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.CAMPAIGN_OFFICE,
        Roles.JOINT_MEMBER
    })
    @ResponseStatus(200)
    @Operation(
            operationId = "submitProgressReport",
            summary = "报送推进情况 Report progress",
            description =
                    "须先提交佐证材料附件；逾期仍可报送，记为 SUBMITTED_LATE，休息日不顺延。 Evidence comes first, as a file; after its day it is late, and rest days put nothing off.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "example", value = CampaignExamples.PROGRESS)))
    @APIResponse(
            responseCode = "200",
            description = "办理后的内容 As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = ProgressReportView.class)))
    public RestResponse<ProgressReportView> submit(
            @PathParam("progressReportId") UUID progressReportId,
            @BeanParam Precondition made,
            @NotNull @Valid ProgressContent content) {
        return answer(report.submit(progressReportId, made, content));
    }

    @POST
    @Path("/{progressReportId}/corrections")
    @Idempotent
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.CAMPAIGN_OFFICE,
        Roles.JOINT_MEMBER
    })
    @ResponseStatus(200)
    @Operation(
            operationId = "correctProgressReport",
            summary = "更正推进情况 Correct the report of a unit",
            description = "由报送单位更正并说明理由，报送时间不变。 By the unit, with a reason; when it was submitted stays.")
    @RequestBody(
            required = true,
            content =
                    @Content(examples = @ExampleObject(name = "example", value = CampaignExamples.PROGRESS_CORRECTION)))
    @APIResponse(
            responseCode = "200",
            description = "办理后的内容 As it is now; ETag is its version",
            content = @Content(schema = @Schema(implementation = ProgressReportView.class)))
    public RestResponse<ProgressReportView> correct(
            @PathParam("progressReportId") UUID progressReportId,
            @BeanParam Precondition made,
            @NotNull @Valid ProgressCorrection correction) {
        return answer(report.correct(progressReportId, made, correction));
    }

    private static RestResponse<ProgressReportView> answer(ProgressReport report) {
        return Created.ok(report.version(), ProgressReportView.of(report));
    }
}
