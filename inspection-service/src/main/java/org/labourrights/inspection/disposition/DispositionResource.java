package org.labourrights.inspection.disposition;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.document.TakeBack;
import org.labourrights.kernel.document.print.PrintedDocument;
import org.labourrights.kernel.document.service.DocumentService;

/** Dispositions at the door. */
@Path(DispositionResource.PATH)
@Tag(name = "Dispositions", description = "处置 What agencies do about what was found")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.JOINT_MEMBER,
    Roles.AUDITOR
})
class DispositionResource {

    static final String PATH = "/api/inspection/v1/dispositions";

    private final Dispositions dispositions;
    private final HandleDisposition handle;
    private final ShowDispositions show;
    private final CurrentCaller caller;

    DispositionResource(
            Dispositions dispositions, HandleDisposition handle, ShowDispositions show, CurrentCaller caller) {
        this.dispositions = dispositions;
        this.handle = handle;
        this.show = show;
        this.caller = caller;
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "issueDisposition",
            summary = "作出处置 Issue a disposition",
            description = "约谈、走访、提示函、整改函、警示、移送等；责令改正、立案、处罚等由相应程序产生。 Meetings, visits, letters, warnings, "
                    + "transfers; orders, filings and penalties come of procedures of their own.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "letter", value = DispositionExamples.DISPOSITION)))
    @APIResponse(
            responseCode = "201",
            description = "处置 The disposition",
            content = @Content(schema = @Schema(implementation = DispositionView.class)))
    public RestResponse<DispositionView> issue(@NotNull @Valid NewDisposition wanted) {
        Disposition one = handle.enter(wanted);
        return Created.at(PATH + "/" + one.id(), one.version(), show.show(one));
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDispositions",
            summary = "处置清单 List dispositions",
            description = "按区划排列，可按企业、类型、状态、问题筛选。 By division; by enterprise, type, state or finding.")
    @APIResponse(responseCode = "200", description = "一页处置 One page")
    public Page<DispositionView> list(@BeanParam DispositionQuery query, @BeanParam PageRequest page) {
        Page<Disposition> found = page.of(
                dispositions.page(caller.get(), query, page),
                one -> List.of(one.divisionPath(), one.id().toString()));
        return new Page<>(show.show(found.items()), found.next());
    }

    @GET
    @Path("/{dispositionId}")
    @Transactional
    @Operation(
            operationId = "getDisposition",
            summary = "查看处置 Show a disposition",
            description = "含送达记录。 With how it was served.")
    @APIResponse(responseCode = "200", description = "处置 The disposition; ETag is its version")
    public RestResponse<DispositionView> one(@PathParam("dispositionId") UUID dispositionId) {
        return answer(dispositions.get(dispositionId));
    }

    @GET
    @Path("/{dispositionId}/document")
    @Produces("application/pdf")
    @Operation(
            operationId = "getDispositionDocument",
            summary = "处置文书 The document as PDF",
            description = "首次查看时生成，此后不变。 Printed once; the same from then on.")
    @APIResponse(
            responseCode = "200",
            description = "文书 PDF The document",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> document(@PathParam("dispositionId") UUID dispositionId) {
        PrintedDocument printed = handle.print(dispositionId);
        return RestResponse.ResponseBuilder.ok(printed.pdf())
                .tag(printed.sha256())
                .build();
    }

    @POST
    @Path("/{dispositionId}/services")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "recordDispositionService",
            summary = "登记送达 Record how it was served",
            description = "拒收的可留置送达，须有见证人。 What is refused may be left in place before witnesses.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "service", value = DispositionExamples.SERVICE)))
    @APIResponse(responseCode = "200", description = "处置 The disposition; ETag is its new version")
    public RestResponse<DispositionView> serve(
            @PathParam("dispositionId") UUID dispositionId,
            @BeanParam Precondition made,
            @NotNull @Valid DocumentService service) {
        return answer(handle.serve(dispositionId, made, service));
    }

    @POST
    @Path("/{dispositionId}/services/{serviceId}/withdrawal")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "withdrawDispositionService",
            summary = "撤销误记的送达 Take back a service that was recorded wrongly",
            description = "记录保留并注明撤销。 The record stays, marked.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "takeBack", value = DispositionExamples.TAKE_BACK)))
    @APIResponse(responseCode = "200", description = "处置 The disposition; ETag is its new version")
    public RestResponse<DispositionView> takeBackService(
            @PathParam("dispositionId") UUID dispositionId,
            @PathParam("serviceId") UUID serviceId,
            @BeanParam Precondition made,
            @NotNull @Valid TakeBack why) {
        return answer(handle.takeBackService(dispositionId, serviceId, made, why));
    }

    @POST
    @Path("/{dispositionId}/completion")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "completeDisposition",
            summary = "登记办理结果 Record what came of it",
            description = "只限直接作出的处置。 Of those alone that are issued by hand.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "result", value = DispositionExamples.RESULT)))
    @APIResponse(responseCode = "200", description = "处置 The disposition; ETag is its new version")
    public RestResponse<DispositionView> complete(
            @PathParam("dispositionId") UUID dispositionId,
            @BeanParam Precondition made,
            @NotNull @Valid DispositionResult result) {
        return answer(handle.complete(dispositionId, made, result.result()));
    }

    @POST
    @Path("/{dispositionId}/withdrawal")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "withdrawDisposition",
            summary = "撤回处置 Take a disposition back",
            description = "说明理由，文书同时失效；只限直接作出的处置。 With a reason; its document holds no more.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "withdrawal", value = DispositionExamples.WITHDRAWAL)))
    @APIResponse(responseCode = "200", description = "处置 The disposition; ETag is its new version")
    public RestResponse<DispositionView> withdraw(
            @PathParam("dispositionId") UUID dispositionId,
            @BeanParam Precondition made,
            @NotNull @Valid DispositionWithdrawal withdrawal) {
        return answer(handle.withdraw(dispositionId, made, withdrawal.reason()));
    }

    private RestResponse<DispositionView> answer(Disposition one) {
        return Created.ok(one.version(), show.show(one));
    }
}
