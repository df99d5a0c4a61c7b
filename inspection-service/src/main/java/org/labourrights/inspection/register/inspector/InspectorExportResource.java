package org.labourrights.inspection.register.inspector;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.http.NeverStored;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.table.write.Format;

/** Inspectors as a file. */
@Path("/api/inspection/v1/inspectors/export")
@Tag(name = "Inspectors")
@RunOnVirtualThread
class InspectorExportResource {

    private final ExportInspectors export;
    private final CurrentCaller caller;

    InspectorExportResource(ExportInspectors export, CurrentCaller caller) {
        this.export = export;
        this.caller = caller;
    }

    @GET
    @NeverStored
    @Produces({FileAnswer.CSV, FileAnswer.XLSX})
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "exportInspectors",
            summary = "导出执法人员名录 Export the inspectors",
            description = "可见范围内的执法人员，姓名、证号脱敏，留痕。 The inspectors that the caller may see, masked, with a record.")
    @APIResponse(
            responseCode = "200",
            description = "文件 The file",
            content = {
                @Content(
                        mediaType = FileAnswer.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(
                                        name = "csv",
                                        value = "公开编号,所属机关,区划\nHRSS-150105-001,HRSS-150105,150105\n")),
                @Content(mediaType = FileAnswer.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @Valid @BeanParam InspectorQuery asked,
            @QueryParam("format") @DefaultValue("CSV") @Parameter(description = "格式 Form", example = "CSV")
                    Format format) {
        Caller asking = caller.get();
        export.announce(asking, asked);
        return export.answer(asking, asked, format);
    }
}
