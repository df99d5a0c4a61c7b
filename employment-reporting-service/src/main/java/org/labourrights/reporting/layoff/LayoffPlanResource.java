package org.labourrights.reporting.layoff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.ClocksView;
import org.labourrights.chassis.clock.ShowClocks;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Layoff plans over HTTP: reading, and revising what is proposed. */
@Path("/api/reporting/v1/layoff-plans")
@Tag(name = "Layoffs", description = "裁员 Layoff plans, their daily reports and what is done for those laid off")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LayoffPlanResource {

    private final LayoffPlans plans;
    private final PlanLayoff planLayoff;
    private final ShowClocks clocks;

    LayoffPlanResource(LayoffPlans plans, PlanLayoff planLayoff, ShowClocks clocks) {
        this.plans = plans;
        this.planLayoff = planLayoff;
        this.clocks = clocks;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listLayoffPlans",
            summary = "裁员方案列表 List layoff plans",
            description = "企业查看本企业的方案，部门查看辖区内的方案。 An enterprise sees its own plans, a bureau those of its "
                    + "divisions, by division and id.")
    @APIResponse(responseCode = "200", description = "一页裁员方案 One page of plans")
    public Page<LayoffPlanView> list(
            @QueryParam("state") @Nullable LayoffState state,
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @QueryParam("triggered") @Nullable Boolean triggered,
            @BeanParam PageRequest page) {
        LayoffPlanFilter filter = new LayoffPlanFilter(state, uscc, triggered);
        return plans.page(filter, page).map(LayoffPlanView::of);
    }

    @GET
    @Path("/{layoffPlanId}")
    @Transactional
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getLayoffPlan",
            summary = "查看裁员方案 Show a layoff plan",
            description = "含最早实施日的计算过程。 With the explanation of the first day on which somebody may leave.")
    @APIResponse(responseCode = "200", description = "裁员方案 The plan; ETag is its version")
    public RestResponse<LayoffPlanView> one(@PathParam("layoffPlanId") UUID planId) {
        LayoffPlan plan = plans.get(planId);
        return Created.ok(plan.version(), LayoffPlanView.of(plan));
    }

    @GET
    @Path("/{layoffPlanId}/clocks")
    @Transactional
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getLayoffClocks",
            summary = "查看裁员时限 Show the periods of a layoff plan",
            description = "说明情况期与优先招用期：起算、逐日说明、依据与结果。 The notice period and the time in which those laid off "
                    + "go first: count day by day, policy row, and what became of it.")
    @APIResponse(responseCode = "200", description = "裁员时限 The periods that have begun")
    public ClocksView clocks(@PathParam("layoffPlanId") UUID planId) {
        LayoffPlan plan = plans.get(planId);
        return clocks.of(plan.id(), plan.id().toString());
    }

    @PUT
    @Path("/{layoffPlanId}/proposal")
    @Idempotent(dryRun = true)
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN, Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER
    })
    @Operation(
            operationId = "reviseLayoffProposal",
            summary = "修改裁员方案 Revise what is proposed",
            description = "报告人社部门之前可修改，例如听取意见之后。开始日不得早于说明情况满 30 日。 Until the plan is reported, for "
                    + "example after the opinions were heard. The start may not lie before the notice has run.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "proposal", value = LayoffExamples.PROPOSAL)))
    @APIResponse(responseCode = "200", description = "裁员方案 The plan; ETag is its new version")
    public RestResponse<LayoffPlanView> revise(
            @PathParam("layoffPlanId") UUID planId,
            @BeanParam Precondition made,
            @NotNull @Valid LayoffProposal proposal) {
        LayoffPlan plan = planLayoff.revise(planId, made, proposal);
        return Created.ok(plan.version(), LayoffPlanView.of(plan));
    }
}
