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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.scope.Roles;

/** The five follow-ups of a layoff over HTTP. */
@Path("/api/reporting/v1/layoff-plans/{layoffPlanId}/follow-ups")
@Tag(name = "Layoffs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FollowUpResource {

    private final LayoffPlans plans;
    private final FollowUps followUps;
    private final ChangeFollowUp changeFollowUp;

    FollowUpResource(LayoffPlans plans, FollowUps followUps, ChangeFollowUp changeFollowUp) {
        this.plans = plans;
        this.followUps = followUps;
        this.changeFollowUp = changeFollowUp;
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
            operationId = "listLayoffFollowUps",
            summary = "五个跟上去 List the five follow-ups",
            description = "每个裁员方案固定五项：扶贫兜底、失业保险、就业服务、技能培训、困难补助。 Always all five, whatever was done.")
    @APIResponse(responseCode = "200", description = "五项跟进 The five")
    public Page<FollowUpView> list(@PathParam("layoffPlanId") UUID planId) {
        LayoffPlan plan = plans.get(planId);
        return new Page<>(followUps.of(plan.id()).stream().map(FollowUpView::of).toList(), null);
    }

    @PUT
    @Path("/{item}")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "changeLayoffFollowUp",
            summary = "登记跟进情况 Record how far a follow-up is",
            description = "由当地人社部门登记，只填人数。 By the bureau of the place; counts only.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "done", value = LayoffExamples.FOLLOW_UP_CHANGE)))
    @APIResponse(responseCode = "200", description = "跟进情况 The follow-up; ETag is its new version")
    public RestResponse<FollowUpView> change(
            @PathParam("layoffPlanId") UUID planId,
            @PathParam("item") FollowUpItem item,
            @BeanParam Precondition made,
            @NotNull @Valid FollowUpChange change) {
        LayoffFollowUp followUp = changeFollowUp.change(planId, item, made, change);
        return Created.ok(followUp.version(), FollowUpView.of(followUp));
    }
}
