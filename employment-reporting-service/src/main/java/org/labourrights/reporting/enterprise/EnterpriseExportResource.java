package org.labourrights.reporting.enterprise;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.table.write.Format;

/** The base ledger as a file. */
@Path("/api/reporting/v1/enterprises/export")
@Tag(name = "Enterprises", description = "用工基础台账 The base ledger of platform and partner enterprises")
@RunOnVirtualThread
public class EnterpriseExportResource {

    private static final String CSV = FileAnswer.CSV;
    private static final String XLSX = FileAnswer.XLSX;

    private final ExportEnterprises export;

    EnterpriseExportResource(ExportEnterprises export) {
        this.export = export;
    }

    /** Streams the enterprises of a search. */
    @GET
    @Produces({CSV, XLSX})
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "exportEnterprises",
            summary = "导出台账 Export the base ledger",
            description = "按查询条件导出授权范围内的企业，CSV 或 XLSX，不含个人信息。 The enterprises of a search as CSV or XLSX, "
                    + "streamed; no persons in it.")
    @APIResponse(
            responseCode = "200",
            description = "文件 The file",
            content = {
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(name = "csv", value = "统一社会信用代码,企业名称\n91150105MA0T1A2B95,赛罕快送科技有限公司\n")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(@Valid @BeanParam EnterpriseQuery query, @QueryParam("format") @Nullable Format format) {
        return export.answer(query, format == null ? Format.CSV : format);
    }
}
