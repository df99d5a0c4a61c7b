package org.labourrights.reporting.layoff.daily;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.rollup.StatisticsQuery;
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
    public DailyReportStatistic.View read(@BeanParam StatisticsQuery query) {
        return statistic.read(query.division, query.period(ReportingPeriod::find));
    }
}
