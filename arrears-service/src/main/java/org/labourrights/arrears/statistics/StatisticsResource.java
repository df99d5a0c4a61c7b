package org.labourrights.arrears.statistics;

import static org.labourrights.chassis.scope.Roles.AUDITOR;
import static org.labourrights.chassis.scope.Roles.CITY_OFFICER;
import static org.labourrights.chassis.scope.Roles.COUNTY_OFFICER;
import static org.labourrights.chassis.scope.Roles.INSPECTION_LEAD;
import static org.labourrights.chassis.scope.Roles.PROVINCE_OFFICER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.labourrights.chassis.rollup.StatisticsPlace;
import org.labourrights.chassis.rollup.StatisticsQuery;

/** Figures on the leads of the caller's own division or one below it. */
@Path("/api/arrears/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({COUNTY_OFFICER, CITY_OFFICER, PROVINCE_OFFICER, INSPECTION_LEAD, AUDITOR})
@Tag(name = "Statistics", description = "统计 Figures from rollups, each with the moment it speaks of")
public class StatisticsResource {

    private final LeadRates rates;
    private final LeadStock stock;
    private final LeadsReceived received;
    private final LeadSheet sheet;
    private final StatisticsPlace place;

    StatisticsResource(
            LeadRates rates, LeadStock stock, LeadsReceived received, LeadSheet sheet, StatisticsPlace place) {
        this.rates = rates;
        this.stock = stock;
        this.received = received;
        this.sheet = sheet;
        this.place = place;
    }

    @GET
    @Path("/rates")
    @Operation(
            operationId = "getLeadRate",
            summary = "查询比率 K-04 至 K-07、K-09 Read a rate",
            description = "分子、分母与下级地区的比率；分母为 0 表示无数据。已冻结月份的变动列为更正。 Numerator and denominator, by the divisions below;"
                    + " a denominator of 0 means no data. Changes of frozen months are listed as corrections. Complaints"
                    + " count once by their complaintId; money is in fen. K-04 counts what was decided to be wages of"
                    + " migrant workers, and tells beside it how many leads nobody has decided on.")
    @APIResponse(responseCode = "200", description = "比率 The rate")
    public LeadRateView rate(
            @QueryParam("kpi")
                    @Parameter(description = "哪一项比率 Which rate", required = true, example = "SAME_DAY_ACCEPTANCE")
                    @Nullable
                    LeadRate rate,
            @BeanParam StatisticsQuery query) {
        return rates.read(
                StatisticsQuery.required(rate, "?kpi"), place.of(query.division), query.period(StatisticsPeriod::find));
    }

    @GET
    @Path("/stock")
    @Operation(
            operationId = "getLeadStock",
            summary = "查询存量 K-08 Read the open leads by age",
            description = "未办结线索按 0–3、4–15、16–60、60 日以上分组。 Open leads by age in days.")
    @APIResponse(responseCode = "200", description = "存量 The stock")
    public StockView stock(
            @QueryParam("division")
                    @Parameter(description = "地区，缺省为本地区 Division; the caller's own unless told", example = "152900")
                    @Nullable
                    DivisionCode division) {
        return stock.read(place.of(division));
    }

    @GET
    @Path("/employers")
    @Operation(
            operationId = "getTopEmployers",
            summary = "查询重点单位 Read the employers with the most leads",
            description = "期间内线索最多的单位。 Employers by leads received in the period, the largest first.")
    @APIResponse(responseCode = "200", description = "重点单位 The employers")
    public ReceivedView employers(
            @BeanParam StatisticsQuery query,
            @QueryParam("top")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(100)
                    @Parameter(description = "家数 How many", example = "20")
                    int top) {
        return received.employers(place.of(query.division), query.period(StatisticsPeriod::find), top);
    }

    @GET
    @Path("/channels")
    @Operation(
            operationId = "getLeadChannels",
            summary = "查询来源渠道 Read the channel split",
            description = "期间内接收的线索按来源渠道。 Leads received in the period, by channel.")
    @APIResponse(responseCode = "200", description = "来源渠道 The channels")
    public ReceivedView channels(@BeanParam StatisticsQuery query) {
        return received.channels(place.of(query.division), query.period(StatisticsPeriod::find));
    }

    @GET
    @Path("/lead-summary")
    @Produces(FileAnswer.XLSX)
    @Operation(
            operationId = "getLeadSummary",
            summary = "下载欠薪线索办理情况 Download the weekly or monthly sheet",
            description = "周报或月报工作簿：各项比率、存量、重点单位、来源渠道。 A workbook: the rates, the stock, the top employers and "
                    + "the channels of a week or month.")
    @APIResponse(
            responseCode = "200",
            description = "工作簿 The workbook",
            content =
                    @Content(
                            mediaType = FileAnswer.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response summary(@BeanParam StatisticsQuery query) {
        LeadSheet.Content content = sheet.read(place.of(query.division), query.period(StatisticsPeriod::find));
        String file = "lead-summary-" + content.division().code() + "-"
                + content.period().code() + ".xlsx";
        return FileAnswer.of(out -> sheet.write(content, out), FileAnswer.XLSX, file);
    }
}
