package org.labourrights.inspection.plan;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Plans at the door. */
@Path(PlanResource.PATH)
@Tag(name = "Plans", description = "检查计划 Plans of inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD})
class PlanResource {

    static final String PATH = "/api/inspection/v1/plans";

    private final KeepPlans keep;
    private final Plans plans;

    PlanResource(KeepPlans keep, Plans plans) {
        this.keep = keep;
        this.plans = plans;
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @Operation(
            operationId = "enterPlan",
            summary = "编制检查计划 Enter a plan",
            description = "年度或月度计划，由牵头单位编制，初始为草案。 A plan of a year or a month, entered by the lead agency as a draft.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "plan", value = PlanExamples.NEW)))
    @APIResponse(
            responseCode = "201",
            description = "检查计划 The plan",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public RestResponse<PlanView> enter(@NotNull @Valid NewPlan wanted) {
        InspectionPlan plan = keep.enter(wanted);
        return Created.at(PATH + "/" + plan.id(), plan.version(), PlanView.of(plan));
    }

    @GET
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
            operationId = "listPlans",
            summary = "检查计划列表 List plans",
            description = "按区划排列，可按状态、类型、期间筛选。 By division; by state, type and period if asked for.")
    @APIResponse(responseCode = "200", description = "一页检查计划 One page of plans")
    public Page<PlanView> list(
            @QueryParam("state") @Nullable PlanState state,
            @QueryParam("type") @Nullable PlanType type,
            @QueryParam("period") @Nullable String period,
            @BeanParam PageRequest page) {
        return page.of(
                        plans.page(state, type, period, page),
                        plan -> List.of(plan.divisionPath(), plan.id().toString()))
                .map(PlanView::of);
    }

    @GET
    @Path("/{planId}")
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
            operationId = "getPlan",
            summary = "查看检查计划 Show a plan",
            description = "含抽签进展。 With how far its draw is.")
    @APIResponse(responseCode = "200", description = "检查计划 The plan; ETag is its version")
    public RestResponse<PlanView> one(@PathParam("planId") UUID planId) {
        return answer(plans.get(planId));
    }

    @PUT
    @Path("/{planId}")
    @Idempotent
    @Operation(
            operationId = "correctPlan",
            summary = "修改检查计划 Correct a plan",
            description = "名单未封存的草案可改；选取方式不变。 A draft whose lists are not frozen; how it selects stays.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "content", value = PlanExamples.CONTENT)))
    @APIResponse(responseCode = "200", description = "检查计划 The plan; ETag is its new version")
    public RestResponse<PlanView> correct(
            @PathParam("planId") UUID planId, @BeanParam Precondition made, @NotNull @Valid PlanContent content) {
        return answer(keep.correct(planId, made, content));
    }

    @POST
    @Path("/{planId}/approval")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "approvePlan",
            summary = "批准检查计划 Approve a plan",
            description =
                    "由编制人以外的人批准；双随机计划须已完成抽签。 By somebody who did not draft it; a double-random plan must have been "
                            + "drawn.")
    @APIResponse(responseCode = "200", description = "检查计划 The plan; ETag is its new version")
    public RestResponse<PlanView> approve(@PathParam("planId") UUID planId, @BeanParam Precondition made) {
        return answer(keep.approve(planId, made));
    }

    @POST
    @Path("/{planId}/publication")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "publishPlan",
            summary = "公布检查计划 Publish a plan",
            description = "公布后据以下达检查任务。 Tasks are made from it from now on.")
    @APIResponse(responseCode = "200", description = "检查计划 The plan; ETag is its new version")
    public RestResponse<PlanView> publish(@PathParam("planId") UUID planId, @BeanParam Precondition made) {
        return answer(keep.publish(planId, made));
    }

    @POST
    @Path("/{planId}/execution")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "beginPlan",
            summary = "开始实施检查计划 Begin a plan",
            description = "首次检查时自动开始，也可手工开始。 Begins by itself with the first inspection, or by hand.")
    @APIResponse(responseCode = "200", description = "检查计划 The plan; ETag is its new version")
    public RestResponse<PlanView> begin(@PathParam("planId") UUID planId, @BeanParam Precondition made) {
        return answer(keep.begin(planId, made));
    }

    @POST
    @Path("/{planId}/closing")
    @Idempotent
    @ResponseStatus(200)
    @Operation(
            operationId = "closePlan",
            summary = "结束检查计划 Close a plan",
            description = "写明实施情况。 With what came of it.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "closing", value = PlanExamples.CLOSING)))
    @APIResponse(responseCode = "200", description = "检查计划 The plan; ETag is its new version")
    public RestResponse<PlanView> close(
            @PathParam("planId") UUID planId, @BeanParam Precondition made, @NotNull @Valid PlanClosing closing) {
        return answer(keep.close(planId, made, closing.note()));
    }

    private static RestResponse<PlanView> answer(InspectionPlan plan) {
        return Created.ok(plan.version(), PlanView.of(plan));
    }
}
