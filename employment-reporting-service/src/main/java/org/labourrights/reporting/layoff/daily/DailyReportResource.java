package org.labourrights.reporting.layoff.daily;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Daily layoff reports over HTTP. */
@Path("/api/reporting/v1/daily-layoff-reports")
@Tag(name = "Layoffs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DailyReportResource {

    private final DailyReports reports;
    private final SubmitDaily submit;

    DailyReportResource(DailyReports reports, SubmitDaily submit) {
        this.reports = reports;
        this.submit = submit;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listDailyLayoffReports",
            summary = "裁员每日一报列表 List daily layoff reports",
            description = "方案报告次日起至实施完毕，每个自然日一份；state=MISSING 为漏报日，是经办人的待办。 One for each calendar day "
                    + "from the day after a plan is reported until it is completed. With state=MISSING: the days that "
                    + "somebody still has to report.")
    @APIResponse(responseCode = "200", description = "一页每日一报 One page of daily reports")
    public Page<DailyReportView> list(@BeanParam DailyReportQuery query, @BeanParam PageRequest page) {
        return reports.page(query, page).map(DailyReportView::of);
    }

    @GET
    @Path("/{dailyLayoffReportId}")
    @Transactional
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "getDailyLayoffReport",
            summary = "查看裁员每日一报 Show a daily layoff report",
            description = "未报送的日报没有数据。 A day that nobody reported yet has no figures.")
    @APIResponse(responseCode = "200", description = "每日一报 The daily report; ETag is its version")
    public RestResponse<DailyReportView> one(@PathParam("dailyLayoffReportId") UUID dailyReportId) {
        return answer(reports.get(dailyReportId));
    }

    @POST
    @Path("/{dailyLayoffReportId}/submission")
    @Idempotent(dryRun = true)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "submitDailyLayoffReport",
            summary = "报送裁员每日一报 File the daily layoff report",
            description = "逐个填报当日运行的方案；无变化的报 zeroReport=true，沿用上次报送的累计数。截止时间之后报送的为 FILED_LATE。 One "
                    + "entry for each plan that ran on the day, or zeroReport when nobody left and nothing happened; "
                    + "the last figures then stand on. After the cut-off it is late.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "day", value = DailyExamples.SUBMISSION)))
    @APIResponse(responseCode = "200", description = "每日一报 The filed report; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<DailyReportView> submission(
            @PathParam("dailyLayoffReportId") UUID dailyReportId,
            @BeanParam Precondition made,
            @NotNull @Valid DailySubmission submission) {
        return answer(submit.submit(dailyReportId, made, submission));
    }

    private static RestResponse<DailyReportView> answer(DailyLayoffReport report) {
        return Created.ok(report.version(), DailyReportView.of(report));
    }
}
