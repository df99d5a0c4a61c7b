package org.labourrights.reporting.statistics;

import static org.labourrights.chassis.scope.Roles.AUDITOR;
import static org.labourrights.chassis.scope.Roles.CAMPAIGN_OFFICE;
import static org.labourrights.chassis.scope.Roles.CITY_OFFICER;
import static org.labourrights.chassis.scope.Roles.COUNTY_OFFICER;
import static org.labourrights.chassis.scope.Roles.INSPECTION_LEAD;
import static org.labourrights.chassis.scope.Roles.PROVINCE_OFFICER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.rollup.RateView;
import org.labourrights.chassis.rollup.StatisticsPlace;
import org.labourrights.chassis.rollup.StatisticsQuery;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Statistics of the caller's own division or one below it. */
@Path("/api/reporting/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({COUNTY_OFFICER, CITY_OFFICER, PROVINCE_OFFICER, INSPECTION_LEAD, CAMPAIGN_OFFICE, AUDITOR})
@Tag(name = "Statistics", description = "Figures from rollups, each with the moment it speaks of (统计)")
public class StatisticsResource {
    private static final String XLSX = FileAnswer.XLSX;

    private final HeadcountStatistic headcount;
    private final RateStatistic rates;
    private final RiskDistribution risk;
    private final LedgerSummary summary;
    private final StatisticsPlace place;

    StatisticsResource(
            HeadcountStatistic headcount,
            RateStatistic rates,
            RiskDistribution risk,
            LedgerSummary summary,
            StatisticsPlace place) {
        this.headcount = headcount;
        this.rates = rates;
        this.risk = risk;
        this.summary = summary;
        this.place = place;
    }

    @GET
    @Path("/headcount")
    @Operation(
            operationId = "getHeadcountStatistic",
            summary = "Read headcount (用工人次统计)",
            description =
                    "Posts of a period by division, industry, occupation or relation. A partner's own accepted report "
                            + "counts before what its platforms say of it. Groups under ten are hidden, with as many others as keep "
                            + "them from being reckoned back.")
    @APIResponse(responseCode = "200", description = "The statistic")
    public HeadcountView headcount(
            @BeanParam StatisticsQuery query,
            @QueryParam("by") @DefaultValue("DIVISION") @Parameter(description = "What to break down by")
                    Breakdown by) {
        return headcount.read(place.of(query.division), query.period(ReportingPeriod::find), by);
    }

    @GET
    @Path("/report-timeliness")
    @Operation(
            operationId = "getReportTimeliness",
            summary = "Read report timeliness K-10 (报告及时率)",
            description =
                    "Obligations fulfilled in time of those whose due day lies in the period and has passed; exempted "
                            + "ones are left out.")
    @APIResponse(responseCode = "200", description = "The rate")
    public RateView timeliness(
            @BeanParam StatisticsQuery query,
            @QueryParam("byKind") @DefaultValue("false") @Parameter(description = "By report kind instead of division")
                    boolean byKind) {
        return rates.timeliness(place.of(query.division), query.period(ReportingPeriod::find), byKind);
    }

    @GET
    @Path("/ledger-coverage")
    @Operation(
            operationId = "getLedgerCoverage",
            summary = "Read ledger coverage K-15 (建档覆盖率)",
            description =
                    "Enterprises in the base ledger of all enterprises that a report or another service ever named.")
    @APIResponse(responseCode = "200", description = "The rate")
    public RateView coverage(
            @QueryParam("division")
                    @Parameter(description = "Division; the caller's own unless told", example = "150100")
                    @Nullable
                    DivisionCode division) {
        return rates.coverage(place.of(division));
    }

    @GET
    @Path("/risk-distribution")
    @Operation(
            operationId = "getRiskDistribution",
            summary = "Read the distribution of risk levels (风险指标分布)",
            description = "How many enterprises stand at which level of each indicator and of the composite.")
    @APIResponse(responseCode = "200", description = "The distribution")
    public RiskDistributionView risk(@BeanParam StatisticsQuery query) {
        return risk.read(place.of(query.division), query.period(ReportingPeriod::find));
    }

    @GET
    @Path("/ledger-summary")
    @Produces(XLSX)
    @Operation(
            operationId = "getLedgerSummary",
            summary = "Download the ledger summary (用工情况台账汇总)",
            description =
                    "A workbook with headcount by division, industry, occupation and relation, and the distribution of "
                            + "risk levels. Hidden groups show as an asterisk.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response summary(@BeanParam StatisticsQuery query) {
        LedgerSummary.Content content = summary.read(place.of(query.division), query.period(ReportingPeriod::find));
        String file = "ledger-summary-" + content.division().code() + "-" + content.period() + ".xlsx";
        return FileAnswer.of(out -> summary.write(content, out), XLSX, file);
    }
}
