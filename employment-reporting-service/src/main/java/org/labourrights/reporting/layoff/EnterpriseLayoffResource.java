package org.labourrights.reporting.layoff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.Roles;

/** Layoff plans of one enterprise over HTTP. */
@Path("/api/reporting/v1/enterprises/{uscc}/layoff-plans")
@Tag(name = "Layoffs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EnterpriseLayoffResource {

    private final PlanLayoff planLayoff;

    EnterpriseLayoffResource(PlanLayoff planLayoff) {
        this.planLayoff = planLayoff;
    }

    @POST
    @Idempotent(dryRun = true)
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN, Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER
    })
    @Operation(
            operationId = "planLayoff",
            summary = "编制裁员方案 Draw up a layoff plan",
            description = "裁减 20 人以上或者占职工总数 10% 以上的，triggered=true 并通报监察和调解部门（劳动合同法第四十一条）。涉及不得"
                    + "裁减人员的须说明（W-PROTECTED）。只填人数，不得填报姓名或证件号码。 A plan that reaches 20 persons or 10 % of the "
                    + "staff is announced to inspection and mediation. Members of protected groups need an explanation. "
                    + "Counts only, never names.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "planning", value = LayoffExamples.PLANNING)))
    @APIResponse(
            responseCode = "201",
            description = "已编制 Drawn up; Location names it, ETag its version",
            content = @Content(schema = @Schema(implementation = LayoffPlanView.class)))
    @ResponseStatus(201)
    public RestResponse<LayoffPlanView> plan(
            @PathParam("uscc") UnifiedSocialCreditCode uscc, @NotNull @Valid LayoffPlanning planning) {
        LayoffPlan plan = planLayoff.plan(uscc, planning);
        return Created.at("/api/reporting/v1/layoff-plans/" + plan.id(), plan.version(), LayoffPlanView.of(plan));
    }
}
