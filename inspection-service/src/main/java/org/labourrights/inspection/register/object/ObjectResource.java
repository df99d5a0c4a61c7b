package org.labourrights.inspection.register.object;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.division.AskedDivision;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.http.NeverStored;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.table.write.ExportedTable;
import org.labourrights.chassis.table.write.Format;
import org.labourrights.chassis.table.write.TableRows;

/** The register of supervised objects at the door. */
@Path("/api/inspection/v1/supervised-objects")
@Tag(name = "Supervised objects", description = "监管对象名录库 Enterprises under supervision")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.AUDITOR
})
class ObjectResource {

    private static final int PAGE = 2_000;

    private static final ExportedTable<SupervisedObject> OBJECTS = ExportedTable.<SupervisedObject>named("监管对象名录")
            .column("uscc", "统一社会信用代码", SupervisedObject::uscc)
            .column("name", "企业名称", SupervisedObject::name)
            .column("role", "企业类型", SupervisedObject::role)
            .column("partnerType", "合作企业类型", SupervisedObject::partnerType)
            .column("registeredDivision", "注册登记地", SupervisedObject::registeredDivision)
            .column("industries", "行业", row -> String.join(";", row.industries()))
            .column("status", "状态", SupervisedObject::status)
            .column("creditLevel", "守法诚信等级", SupervisedObject::creditLevel)
            .column("riskLevel", "风险等级", SupervisedObject::riskLevel)
            .column("lastInspectedOn", "最近检查日期", SupervisedObject::lastInspectedOn);

    private final ObjectRows objects;
    private final AskedDivision divisions;
    private final CurrentCaller caller;

    ObjectResource(ObjectRows objects, AskedDivision divisions, CurrentCaller caller) {
        this.objects = objects;
        this.divisions = divisions;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listSupervisedObjects",
            summary = "监管对象名录 List the supervised objects",
            description = "按注册登记地排列，由用工基础台账的事件自动更新。 By place of registration; follows the base ledger by itself.")
    @APIResponse(responseCode = "200", description = "一页监管对象 One page of enterprises")
    public Page<SupervisedObject> list(@Valid @BeanParam ObjectQuery asked, @BeanParam PageRequest page) {
        List<String> after = page.after(2);
        return page.of(
                objects.page(
                        place(asked),
                        asked,
                        after.isEmpty() ? "" : after.getFirst(),
                        after.isEmpty() ? "" : after.getLast(),
                        page.fetch()),
                row -> List.of(row.divisionPath(), row.uscc().value()));
    }

    @GET
    @Path("/{uscc}")
    @Transactional
    @Operation(
            operationId = "getSupervisedObject",
            summary = "查看监管对象 Show a supervised object",
            description = "含等级与最近检查日期。 With how it is judged and when it was last inspected.")
    @APIResponse(responseCode = "200", description = "监管对象 The enterprise")
    public SupervisedObject one(@PathParam("uscc") UnifiedSocialCreditCode uscc) {
        return objects.find(List.of(uscc)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    @GET
    @Path("/export")
    @NeverStored
    @Produces({FileAnswer.CSV, FileAnswer.XLSX})
    @Operation(
            operationId = "exportSupervisedObjects",
            summary = "导出监管对象名录 Export the supervised objects",
            description = "按查询条件导出，不含个人信息。 Those of a search; no persons in it.")
    @APIResponse(
            responseCode = "200",
            description = "文件 The file",
            content = {
                @Content(
                        mediaType = FileAnswer.CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        examples =
                                @ExampleObject(name = "csv", value = "统一社会信用代码,企业名称\n91150105MA0T1A2B95,赛罕快送科技有限公司\n")),
                @Content(mediaType = FileAnswer.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response export(
            @Valid @BeanParam ObjectQuery asked,
            @QueryParam("format") @DefaultValue("CSV") @Parameter(description = "格式 Form", example = "CSV")
                    Format format) {
        PathRange place = place(asked);
        return OBJECTS.answer(
                format, "supervised-objects", TableRows.paged(PAGE, last -> objects.page(place, asked, last, PAGE)));
    }

    /** What lies beside the caller's divisions is kept away by the floor of the table. */
    private PathRange place(ObjectQuery asked) {
        return asked.division == null ? PathRange.of(caller.get()) : PathRange.below(divisions.path(asked.division));
    }
}
