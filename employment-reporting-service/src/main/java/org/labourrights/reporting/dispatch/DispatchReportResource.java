package org.labourrights.reporting.dispatch;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Annual dispatch reports over HTTP: reading, verification, exit. */
@Path(DispatchReportResource.PATH)
@Tag(name = "Dispatch", description = "劳务派遣 Annual reports of dispatch agencies and their verification")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DispatchReportResource {

    static final String PATH = "/api/reporting/v1/dispatch-reports";

    private final DispatchReports reports;
    private final JudgeDispatchReport judge;

    DispatchReportResource(DispatchReports reports, JudgeDispatchReport judge) {
        this.reports = reports;
        this.judge = judge;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listDispatchReports",
            summary = "劳务派遣年度报告列表 List annual dispatch reports",
            description = "企业查看本企业的报告，部门查看辖区内的报告。 An agency sees its own, a bureau those of its divisions.")
    @APIResponse(responseCode = "200", description = "一页年度报告 One page of reports")
    public Page<DispatchReportView> list(
            @QueryParam("state") @Nullable DispatchReportState state,
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @BeanParam PageRequest page) {
        return reports.page(state, year, uscc, page).map(DispatchReportView::of);
    }

    @GET
    @Path("/{dispatchReportId}")
    @Transactional
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getDispatchReport",
            summary = "查看劳务派遣年度报告 Show an annual dispatch report",
            description = "含核验结果和整改期限的计算过程。 With the result of its verification.")
    @APIResponse(responseCode = "200", description = "年度报告 The report; ETag is its version")
    public RestResponse<DispatchReportView> one(@PathParam("dispatchReportId") UUID dispatchReportId) {
        return answer(reports.get(dispatchReportId));
    }

    @POST
    @Path("/{dispatchReportId}/verification")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "verifyDispatchReport",
            summary = "年度核验 Verify the report",
            description = "合格，或不合格并责令限期整改；整改后可再次核验为合格。 Qualified, or not and ordered to rectify by a day; "
                    + "verified again once rectified.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "unqualified", value = DispatchExamples.VERIFICATION)))
    @APIResponse(responseCode = "200", description = "年度报告 The report; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<DispatchReportView> verification(
            @PathParam("dispatchReportId") UUID dispatchReportId,
            @BeanParam Precondition made,
            @NotNull @Valid DispatchVerification verification) {
        return answer(judge.verify(dispatchReportId, made, verification));
    }

    @POST
    @Path("/{dispatchReportId}/exit")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "exitDispatchAgency",
            summary = "不合格机构退出 End the business of an agency",
            description = "整改期满仍未合格的，登记退出决定，企业状态变为 EXITED。 Once the time for rectification has run out; the "
                    + "enterprise becomes EXITED.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "exit", value = DispatchExamples.EXIT)))
    @APIResponse(responseCode = "200", description = "年度报告 The report; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<DispatchReportView> exit(
            @PathParam("dispatchReportId") UUID dispatchReportId,
            @BeanParam Precondition made,
            @NotNull @Valid DispatchExit exit) {
        return answer(judge.exit(dispatchReportId, made, exit));
    }

    private static RestResponse<DispatchReportView> answer(AnnualDispatchReport report) {
        return Created.ok(report.version(), DispatchReportView.of(report));
    }
}
