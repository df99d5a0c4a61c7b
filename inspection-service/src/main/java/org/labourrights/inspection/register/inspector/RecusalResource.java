package org.labourrights.inspection.register.inspector;

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
import org.labourrights.chassis.privacy.PurposeAsked;
import org.labourrights.chassis.scope.Roles;

/** Recusals of inspectors at the door. */
@Path(InspectorResource.PATH + "/{inspectorId}/recusals")
@Tag(name = "Inspectors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTION_LEAD,
    Roles.JOINT_MEMBER
})
class RecusalResource {

    private final InspectorRows inspectors;
    private final Recusals recusals;
    private final FileRecusals file;

    RecusalResource(InspectorRows inspectors, Recusals recusals, FileRecusals file) {
        this.inspectors = inspectors;
        this.recusals = recusals;
        this.file = file;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "fileRecusal",
            summary = "登记回避 File a recusal",
            description =
                    "可由本人、本机关或名录库管理者登记，抽取后亦可；事由加密。 By the inspector himself, his agency or who keeps the register, "
                            + "also after a draw; the reason is encrypted.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "recusal", value = InspectorExamples.RECUSAL)))
    @APIResponse(
            responseCode = "201",
            description = "回避 The recusal without its reason",
            content = @Content(schema = @Schema(implementation = RecusalView.class)))
    public RestResponse<RecusalView> file(
            @PathParam("inspectorId") UUID inspectorId, @NotNull @Valid NewRecusal wanted) {
        Recusal recusal = file.file(inspectorId, wanted);
        return Created.at(
                InspectorResource.PATH + "/" + inspectorId + "/recusals/" + recusal.id(),
                recusal.version(),
                RecusalView.of(recusal));
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listRecusals",
            summary = "回避记录 List the recusals",
            description = "含已终止的；不含事由。 Those that have ended too; without the reasons.")
    @APIResponse(responseCode = "200", description = "一页回避 One page of recusals")
    public Page<RecusalView> list(@PathParam("inspectorId") UUID inspectorId, @BeanParam PageRequest page) {
        inspectors.get(inspectorId);
        return page.of(
                        recusals.page(inspectorId, page),
                        recusal -> List.of(recusal.id().toString()))
                .map(RecusalView::of);
    }

    @GET
    @Path("/{recusalId}")
    @Transactional
    @Operation(operationId = "getRecusal", summary = "查看回避 Show a recusal", description = "不含事由。 Without its reason.")
    @APIResponse(responseCode = "200", description = "回避 The recusal; ETag is the version")
    public RestResponse<RecusalView> one(
            @PathParam("inspectorId") UUID inspectorId, @PathParam("recusalId") UUID recusalId) {
        inspectors.get(inspectorId);
        return answer(recusals.get(inspectorId, recusalId));
    }

    @GET
    @Path("/{recusalId}/reason")
    @RolesAllowed({Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "readRecusalReason",
            summary = "查看回避事由 Read the reason of a recusal",
            description =
                    "仅限该人员所属机关的负责人，须说明目的，留痕。 For the lead of the inspector's own agency, for a purpose and with a record.")
    @APIResponse(responseCode = "200", description = "回避事由 The reason")
    public RecusalReason reason(
            @PathParam("inspectorId") UUID inspectorId,
            @PathParam("recusalId") UUID recusalId,
            @Valid @BeanParam PurposeAsked purpose) {
        return file.reason(inspectorId, recusalId, purpose);
    }

    @POST
    @Path("/{recusalId}/end")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "endRecusal",
            summary = "终止回避 End a recusal",
            description = "情形消除或登记有误；须说明理由。 When its cause is gone or it was entered by mistake; with a reason.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "end", value = InspectorExamples.RECUSAL_END)))
    @APIResponse(responseCode = "200", description = "回避 The recusal; ETag is the new version")
    public RestResponse<RecusalView> end(
            @PathParam("inspectorId") UUID inspectorId,
            @PathParam("recusalId") UUID recusalId,
            @BeanParam Precondition made,
            @NotNull @Valid RecusalEnd end) {
        return answer(file.end(inspectorId, recusalId, made, end.reason()));
    }

    private static RestResponse<RecusalView> answer(Recusal recusal) {
        return Created.ok(recusal.version(), RecusalView.of(recusal));
    }
}
