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
import org.labourrights.chassis.paging.Limit;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.scope.Roles;

/** Corrections of daily layoff reports over HTTP. */
@Path("/api/reporting/v1/daily-layoff-reports/{dailyLayoffReportId}/corrections")
@Tag(name = "Layoffs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DailyCorrectionResource {

    private final DailyReports reports;
    private final DailyRevisions revisions;
    private final SubmitDaily submit;

    DailyCorrectionResource(DailyReports reports, DailyRevisions revisions, SubmitDaily submit) {
        this.reports = reports;
        this.revisions = revisions;
        this.submit = submit;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listDailyLayoffCorrections",
            summary = "日报更正记录 List the corrections of a daily report",
            description = "每次更正的理由和更正前的内容，最初 200 次。 Each with its reason and what the report said until then; the "
                    + "first 200.")
    public Page<DailyRevision> list(@PathParam("dailyLayoffReportId") UUID dailyReportId) {
        return new Page<>(revisions.of(reports.get(dailyReportId).id(), Limit.MOST), null);
    }

    @POST
    @Idempotent(dryRun = true)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "correctDailyLayoffReport",
            summary = "更正裁员每日一报 Correct a daily report",
            description = "已报送的日报可更正并说明理由；首次报送时间和是否逾期不变，原内容可查。累计数应与前一日衔接，自最早有误之日起逐日更正。 The time "
                    + "of the first filing and whether it was late stay as they are, and what it said stays readable. The "
                    + "figures follow from the day before: correct from the first wrong day on, day by day.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "day", value = DailyExamples.CORRECTION)))
    @APIResponse(responseCode = "200", description = "每日一报 The corrected report; ETag is its new version")
    @ResponseStatus(200)
    public RestResponse<DailyReportView> correct(
            @PathParam("dailyLayoffReportId") UUID dailyReportId,
            @BeanParam Precondition made,
            @NotNull @Valid DailyCorrection correction) {
        DailyLayoffReport report = submit.correct(dailyReportId, made, correction);
        return Created.ok(report.version(), DailyReportView.of(report));
    }
}
