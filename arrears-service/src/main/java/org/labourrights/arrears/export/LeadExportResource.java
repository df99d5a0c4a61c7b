package org.labourrights.arrears.export;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.http.NeverStored;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.rollup.StatisticsPlace;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.table.write.Format;

/** Leads as a file. */
@Path("/api/arrears/v1/leads/export")
@Tag(name = "Leads", description = "欠薪线索 Wage-arrears leads")
@RunOnVirtualThread
public class LeadExportResource {

    private static final String CSV = FileAnswer.CSV;
    private static final String XLSX = FileAnswer.XLSX;

    private final ExportLeads export;
    private final StatisticsPlace place;
    private final CurrentCaller caller;

    LeadExportResource(ExportLeads export, StatisticsPlace place, CurrentCaller caller) {
        this.export = export;
        this.place = place;
        this.caller = caller;
    }

    /** Streams the leads of a division. */
    @GET
    @NeverStored
    @Produces({CSV, XLSX})
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "exportLeads",
            summary = "导出线索 Export leads",
            description = "导出一个地区及其下级的线索并留痕；投诉人脱敏，举报人与事实经过不在其中；审计不含人员。 The leads of a division and all "
                    + "below it, with a record; complainants masked, whistle-blowers and free text left out; for auditors "
                    + "without people.")
    @APIResponse(
            responseCode = "200",
            description = "文件 The file",
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(
                                        name = "csv",
                                        value = "线索编号,反映人,证件号码\nQX-150105-20261001-0001,李*明,150105********5122\n")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @QueryParam("division")
                    @Parameter(description = "地区，缺省为本地区 Division; the caller's own unless told", example = "150100")
                    @Nullable
                    DivisionCode division,
            @QueryParam("state") @Parameter(description = "状态 State", example = "INVESTIGATING") @Nullable
                    LeadState state,
            @QueryParam("format") @DefaultValue("CSV") @Parameter(description = "格式 Form", example = "CSV")
                    Format format) {
        PathRange range = PathRange.below(place.path(place.of(division).code()));
        // Whoever is refused people one by one gets none in a file either.
        ExportLeads.Asked asked =
                new ExportLeads.Asked(range, state, caller.get().hasAnyRole(Roles.BUREAU));
        export.announce(asked);
        return export.answer(asked, format);
    }
}
