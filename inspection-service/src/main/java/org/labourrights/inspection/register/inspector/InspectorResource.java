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
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** The register of inspectors at the door. */
@Path(InspectorResource.PATH)
@Tag(name = "Inspectors", description = "执法人员名录库 Inspectors of all agencies")
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
class InspectorResource {

    static final String PATH = "/api/inspection/v1/inspectors";

    private final InspectorRows inspectors;
    private final KeepInspectors keep;
    private final ShowInspectors show;
    private final InspectorHistory history;
    private final CurrentCaller caller;

    InspectorResource(
            InspectorRows inspectors,
            KeepInspectors keep,
            ShowInspectors show,
            InspectorHistory history,
            CurrentCaller caller) {
        this.inspectors = inspectors;
        this.keep = keep;
        this.show = show;
        this.history = history;
        this.caller = caller;
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @Operation(
            operationId = "enterInspector",
            summary = "录入执法人员 Enter an inspector",
            description =
                    "名录库给出公开编号；证号、账号各只能属于一名在册人员。 The register gives the public number; a certificate and a login belong to "
                            + "one inspector on the roll.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "inspector", value = InspectorExamples.INSPECTOR)))
    @APIResponse(
            responseCode = "201",
            description = "执法人员 The inspector",
            content = @Content(schema = @Schema(implementation = InspectorView.class)))
    public RestResponse<InspectorView> enter(@NotNull @Valid NewInspector wanted) {
        Inspector inspector = keep.enter(wanted);
        return Created.at(PATH + "/" + inspector.id(), inspector.version(), show.show(inspector));
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listInspectors",
            summary = "执法人员名录 List the inspectors",
            description =
                    "按区划排列，默认只列在册人员；人社部门见本地区全部机关，其他成员单位见本机关；姓名、证号脱敏。 By division, those on the roll unless told; a "
                            + "labour bureau sees all agencies of its divisions, another agency its own; masked.")
    @APIResponse(responseCode = "200", description = "一页执法人员 One page of inspectors")
    public Page<InspectorView> list(@Valid @BeanParam InspectorQuery asked, @BeanParam PageRequest page) {
        return page.of(
                        inspectors.page(caller.get(), asked, page),
                        row -> List.of(row.divisionPath(), row.id().toString()))
                .map(show::show);
    }

    @GET
    @Path("/{inspectorId}")
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getInspector",
            summary = "查看执法人员 Show an inspector",
            description = "含证件有效期与到期提示，姓名、证号脱敏。 With the validity of the certificate; name and certificate masked.")
    @APIResponse(responseCode = "200", description = "执法人员 The inspector; ETag is the version")
    public RestResponse<InspectorView> one(@PathParam("inspectorId") UUID inspectorId) {
        return answer(inspectors.get(inspectorId));
    }

    @GET
    @Path("/{inspectorId}/identity")
    @Operation(
            operationId = "readInspectorIdentity",
            summary = "查看执法人员身份 Read who an inspector is",
            description = "姓名、证号明文，须说明目的，留痕。 Name and certificate in clear, for a purpose and with a record.")
    @APIResponse(responseCode = "200", description = "身份 Who he is")
    public InspectorIdentity identity(
            @PathParam("inspectorId") UUID inspectorId, @Valid @BeanParam PurposeAsked purpose) {
        return show.identity(inspectorId, purpose);
    }

    @GET
    @Path("/{inspectorId}/changes")
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listInspectorChanges",
            summary = "执法人员变更记录 History of an inspector",
            description = "最近的在前；个人信息只记变更事实，不记值。 The latest first; of personal data only the fact of a change is kept.")
    @APIResponse(responseCode = "200", description = "一页变更记录 One page of changes")
    public Page<InspectorChange> changes(@PathParam("inspectorId") UUID inspectorId, @BeanParam PageRequest page) {
        return history.page(inspectors.get(inspectorId), page);
    }

    @POST
    @Path("/{inspectorId}/correction")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "correctInspector",
            summary = "更正执法人员信息 Correct an inspector's entry",
            description =
                    "换证、调整专长或更正差错；须说明理由，留痕。 A new certificate, other specialities or a mistake, with a reason and a trace.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "correction", value = InspectorExamples.CORRECTION)))
    @APIResponse(responseCode = "200", description = "执法人员 The inspector; ETag is the new version")
    public RestResponse<InspectorView> correct(
            @PathParam("inspectorId") UUID inspectorId,
            @BeanParam Precondition made,
            @NotNull @Valid InspectorCorrection correction) {
        return answer(keep.correct(inspectorId, made, correction));
    }

    @POST
    @Path("/{inspectorId}/leaving")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "removeInspector",
            summary = "执法人员离册 Take an inspector from the roll",
            description = "离册后不再参加抽取和检查；可恢复。 He is drawn and sent no more; he can come back.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "leaving", value = InspectorExamples.LEAVING)))
    @APIResponse(responseCode = "200", description = "执法人员 The inspector; ETag is the new version")
    public RestResponse<InspectorView> leave(
            @PathParam("inspectorId") UUID inspectorId,
            @BeanParam Precondition made,
            @NotNull @Valid RollChange leaving) {
        return answer(keep.leave(inspectorId, made, leaving.reason()));
    }

    @POST
    @Path("/{inspectorId}/return")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "returnInspector",
            summary = "恢复在册 Put an inspector on the roll again",
            description = "须说明理由；证号、账号已属于他人的不能恢复。 With a reason; not where certificate or login are another's by now.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "return", value = InspectorExamples.RETURN)))
    @APIResponse(responseCode = "200", description = "执法人员 The inspector; ETag is the new version")
    public RestResponse<InspectorView> comeBack(
            @PathParam("inspectorId") UUID inspectorId,
            @BeanParam Precondition made,
            @NotNull @Valid RollChange comeback) {
        return answer(keep.comeBack(inspectorId, made, comeback.reason()));
    }

    private RestResponse<InspectorView> answer(Inspector inspector) {
        return Created.ok(inspector.version(), show.show(inspector));
    }
}
