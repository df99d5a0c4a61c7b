package org.labourrights.reporting.layoff.daily;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Statistics of the daily layoff reports. */
@Path("/api/reporting/v1/statistics/daily-layoff-reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Statistics")
class DailyStatisticResource {

    private final DailyReportStatistic statistic;

    DailyStatisticResource(DailyReportStatistic statistic) {
        this.statistic = statistic;
    }

    @GET
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.CAMPAIGN_OFFICE,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getDailyLayoffStatistic",
            summary = "Read which days were reported (裁员每日一报报送情况)",
            description = "For each division that owed daily layoff reports in the period: days filed in time, filed "
                    + "late, missing and still due, and how many left.")
    @APIResponse(responseCode = "200", description = "The statistic")
    public DailyReportStatistic.View read(
            @QueryParam("period")
                    @Parameter(description = "Calendar period of the days", required = true, example = "2026Q3")
                    @Nullable
                    String period,
            @QueryParam("division")
                    @Parameter(description = "Division; the caller's own unless told", example = "150100")
                    @Nullable
                    DivisionCode division) {
        return statistic.read(division, known(period));
    }

    private static ReportingPeriod known(@Nullable String period) {
        String fault = period == null ? "E-REQUIRED" : "E-FORMAT";
        return ReportingPeriod.find(period == null ? "" : period)
                .orElseThrow(() ->
                        new ProblemException(Problem.of("E-PARAMETER", List.of(FieldProblem.of("?period", fault)))));
    }
}
