package org.labourrights.inspection.draw;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.inspection.plan.InspectionPlan;
import org.labourrights.inspection.plan.PlanView;
import org.labourrights.inspection.plan.Plans;

/** The draw of a plan at the door: commitment, draw, and what is recorded later. */
@Path("/api/inspection/v1/plans/{planId}")
@Tag(name = "Draw", description = "双随机抽签 The draw that anyone can check")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
class DrawResource {

    private final DrawPlans draw;
    private final RecordChanges changes;
    private final PlannedVisits visits;
    private final Plans plans;

    DrawResource(DrawPlans draw, RecordChanges changes, PlannedVisits visits, Plans plans) {
        this.draw = draw;
        this.changes = changes;
        this.visits = visits;
        this.plans = plans;
    }

    @POST
    @Path("/commitment")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "commitDraw",
            summary = "作出抽签承诺 Commit to a draw",
            description = "冻结名单、权重和规则，公布承诺和将用的公开数；秘密数抽签前不向任何人显示。 Freezes lists, weights and rules and announces the "
                    + "commitment and the public value; nobody is shown the secret before the draw.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "commitment", value = DrawExamples.COMMITMENT)))
    @APIResponse(responseCode = "200", description = "检查计划 The plan; ETag is its new version")
    public RestResponse<PlanView> commit(
            @PathParam("planId") UUID planId, @BeanParam Precondition made, @NotNull @Valid NewCommitment wanted) {
        return answer(draw.commit(planId, made, wanted));
    }

    @POST
    @Path("/draw")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "drawPlan",
            summary = "抽签 Draw",
            description =
                    "公开数产生后抽签，结果随即公开；组不成检查组的不留下任何结果。 When the public value has come; the result is public at once. A "
                            + "draw that cannot fill a team leaves nothing behind.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "value", value = DrawExamples.VALUE)))
    @APIResponse(responseCode = "200", description = "检查计划 The plan; ETag is its new version")
    public RestResponse<PlanView> draw(
            @PathParam("planId") UUID planId, @BeanParam Precondition made, @NotNull @Valid DrawValue value) {
        return answer(draw.draw(planId, made, value.value()));
    }

    @POST
    @Path("/target-replacements")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "replaceDrawnTarget",
            summary = "替换抽中的企业 Replace a drawn enterprise",
            description =
                    "由次序中的下一家备选企业接替，理由向社会公开。 The next substitute in the order takes its place; the reason is public.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "replacement", value = DrawExamples.TARGET)))
    @APIResponse(responseCode = "200", description = "检查计划 The plan; ETag is its new version")
    public RestResponse<PlanView> replaceTarget(
            @PathParam("planId") UUID planId, @BeanParam Precondition made, @NotNull @Valid TargetReplacement wanted) {
        return answer(changes.replace(planId, made, wanted));
    }

    @POST
    @Path("/officer-replacements")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "replaceDrawnOfficer",
            summary = "替换抽中的执法人员 Replace a drawn inspector",
            description =
                    "回避、执法证失效、离岗、不能履职的，由次序中的下一人接替。 Recused, without a certificate, gone or unable: the next one in the "
                            + "order takes the place.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "replacement", value = DrawExamples.OFFICER)))
    @APIResponse(responseCode = "200", description = "检查计划 The plan; ETag is its new version")
    public RestResponse<PlanView> replaceOfficer(
            @PathParam("planId") UUID planId, @BeanParam Precondition made, @NotNull @Valid OfficerReplacement wanted) {
        return answer(changes.replace(planId, made, wanted));
    }

    @POST
    @Path("/draw-void")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "voidDraw",
            summary = "抽签作废 Void a draw",
            description = "作废的承诺和抽签仍然公开，计划回到草案，可再次承诺；公开数产生后须先抽签才能作废。 What is void stays public and the plan is a draft "
                    + "again. Once the value has come, a draw must be made before it can be voided.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "void", value = DrawExamples.VOID)))
    @APIResponse(responseCode = "200", description = "检查计划 The plan; ETag is its new version")
    public RestResponse<PlanView> voidDraw(
            @PathParam("planId") UUID planId, @BeanParam Precondition made, @NotNull @Valid DrawVoid wanted) {
        return answer(changes.voided(planId, made, wanted));
    }

    @GET
    @Path("/visits")
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listPlanVisits",
            summary = "计划检查的企业和检查组 Whom a plan inspects",
            description = "按抽中的次序，已计入全部替换。 In the drawn order, after all replacements.")
    @APIResponse(responseCode = "200", description = "企业和检查组 Enterprises and teams")
    public VisitsView visits(@PathParam("planId") UUID planId) {
        InspectionPlan plan = plans.get(planId);
        return VisitsView.of(plan.planNo(), visits.of(plan));
    }

    private static RestResponse<PlanView> answer(InspectionPlan plan) {
        return Created.ok(plan.version(), PlanView.of(plan));
    }
}
