package org.labourrights.inspection.rectification;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.NeverStored;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.PurposeAsked;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Rectifications at the door: for officers and for the enterprise. */
@Path(RectificationResource.PATH)
@Tag(name = "Rectifications", description = "限期整改 What enterprises are ordered to rectify")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({
    Roles.ENT_REPORTER,
    Roles.ENT_ADMIN,
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.JOINT_MEMBER,
    Roles.AUDITOR
})
class RectificationResource {

    static final String PATH = "/api/inspection/v1/rectifications";

    private final Rectifications rectifications;
    private final Rectify rectify;
    private final ReadStatement statements;
    private final CurrentCaller caller;

    RectificationResource(
            Rectifications rectifications, Rectify rectify, ReadStatement statements, CurrentCaller caller) {
        this.rectifications = rectifications;
        this.rectify = rectify;
        this.statements = statements;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listRectifications",
            summary = "整改清单 List rectifications",
            description = "按区划排列；企业只见本企业的。 By division; an enterprise sees its own alone.")
    @APIResponse(responseCode = "200", description = "一页整改 One page")
    public Page<RectificationView> list(
            @QueryParam("state") @Nullable RectificationState state,
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @BeanParam PageRequest page) {
        return page.of(
                        rectifications.page(caller.get(), state, uscc, page),
                        one -> List.of(one.divisionPath(), one.id().toString()))
                .map(Rectification::view);
    }

    @GET
    @Path("/{rectificationId}")
    @Transactional
    @Operation(
            operationId = "getRectification",
            summary = "查看整改 Show a rectification",
            description = "企业的整改情况另行查看并留痕。 What the enterprise said is read apart and with a record.")
    @APIResponse(responseCode = "200", description = "整改 The rectification; ETag is its version")
    public RestResponse<RectificationView> one(@PathParam("rectificationId") UUID rectificationId) {
        return answer(rectifications.get(rectificationId));
    }

    @GET
    @Path("/{rectificationId}/statement")
    @NeverStored
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "getRectificationStatement",
            summary = "查看企业整改情况 Read what the enterprise says it did",
            description = "责令机关注明目的后可见，每次查看留痕。 For the agency that ordered it, with a purpose; leaves a record.")
    @APIResponse(responseCode = "200", description = "整改情况 What it says, in clear")
    public RectificationStatement statement(
            @PathParam("rectificationId") UUID rectificationId, @BeanParam PurposeAsked purpose) {
        return statements.read(rectificationId, purpose);
    }

    @POST
    @Path("/{rectificationId}/submission")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN, Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "submitRectification",
            summary = "提交整改情况 Say that it is done",
            description = "由企业提交或由责令机关代为登记；核查前可以重新提交。 By the enterprise or the agency for it; handed in again until "
                    + "it is verified.")
    @RequestBody(
            required = true,
            content =
                    @Content(examples = @ExampleObject(name = "submission", value = RectificationExamples.SUBMISSION)))
    @APIResponse(responseCode = "200", description = "整改 The rectification; ETag is its new version")
    public RestResponse<RectificationView> submit(
            @PathParam("rectificationId") UUID rectificationId,
            @BeanParam Precondition made,
            @NotNull @Valid Submission submission) {
        return answer(rectify.submit(rectificationId, made, submission.statement()));
    }

    @POST
    @Path("/{rectificationId}/verification")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({Roles.INSPECTOR, Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "verifyRectification",
            summary = "核查整改 Verify a rectification",
            description = "不少于两名检查人员；逾期未提交的可直接核查为未通过；延期后仍未通过的升级处理。 By two inspectors; what is overdue may fail "
                    + "without a submission; what fails after its extension is escalated.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            examples =
                                    @ExampleObject(name = "verification", value = RectificationExamples.VERIFICATION)))
    @APIResponse(responseCode = "200", description = "整改 The rectification; ETag is its new version")
    public RestResponse<RectificationView> verify(
            @PathParam("rectificationId") UUID rectificationId,
            @BeanParam Precondition made,
            @NotNull @Valid Verification verification) {
        return answer(rectify.verify(rectificationId, made, verification));
    }

    @POST
    @Path("/{rectificationId}/extension")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "extendRectification",
            summary = "延长整改期限 Give more time once",
            description = "核查未通过后可延期一次，期限见政策 rectification.extensionDays。 Once, after it failed, by the policy.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reason", value = RectificationExamples.REASON)))
    @APIResponse(responseCode = "200", description = "整改 The rectification; ETag is its new version")
    public RestResponse<RectificationView> extend(
            @PathParam("rectificationId") UUID rectificationId,
            @BeanParam Precondition made,
            @NotNull @Valid RectificationReason reason) {
        return answer(rectify.extend(rectificationId, made, reason.reason()));
    }

    @POST
    @Path("/{rectificationId}/escalation")
    @Idempotent
    @ResponseStatus(200)
    @RolesAllowed({Roles.INSPECTION_LEAD, Roles.JOINT_MEMBER})
    @Operation(
            operationId = "escalateRectification",
            summary = "升级处理 Escalate a rectification that failed",
            description = "核查未通过且不再延期的，转立案、处罚和不良记录。 A case and a bad record follow.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "reason", value = RectificationExamples.REASON)))
    @APIResponse(responseCode = "200", description = "整改 The rectification; ETag is its new version")
    public RestResponse<RectificationView> escalate(
            @PathParam("rectificationId") UUID rectificationId,
            @BeanParam Precondition made,
            @NotNull @Valid RectificationReason reason) {
        return answer(rectify.escalate(rectificationId, made, reason.reason()));
    }

    private static RestResponse<RectificationView> answer(Rectification one) {
        return Created.ok(one.version(), one.view());
    }
}
