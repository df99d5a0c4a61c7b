package org.labourrights.reporting.layoff;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Hiring again after a layoff over HTTP. */
@Path("/api/reporting/v1/layoff-plans/{layoffPlanId}/rehirings")
@Tag(name = "Layoffs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RehiringResource {

    private final LayoffPlans plans;
    private final Rehirings rehirings;
    private final RecordRehiring recordRehiring;

    RehiringResource(LayoffPlans plans, Rehirings rehirings, RecordRehiring recordRehiring) {
        this.plans = plans;
        this.rehirings = rehirings;
        this.recordRehiring = recordRehiring;
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
            operationId = "listLayoffRehirings",
            summary = "重新招用记录 List hirings after a layoff",
            description =
                    "未优先询问被裁减人员的记录带有 W-REHIRE。 W-REHIRE marks one for which those laid off were not asked " + "first.")
    public Page<RehiringView> list(@PathParam("layoffPlanId") UUID planId, @BeanParam PageRequest page) {
        LayoffPlan plan = plans.get(planId);
        int laidOff = plan.proposal().plannedCount();
        return rehirings.of(plan.id(), page).map(row -> RehiringView.of(row, laidOff));
    }

    @POST
    @Idempotent(dryRun = true)
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN, Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER
    })
    @Operation(
            operationId = "recordLayoffRehiring",
            summary = "登记重新招用 Record a hiring after a layoff",
            description = "达到法定规模的裁员，自开始实施至完毕后六个月内重新招用同类岗位的，应当通知被裁减人员并在同等条件下优先招用（劳动合同法第四十一条）；"
                    + "未优先询问的须说明（W-REHIRE）。只填人数。 After a layoff that meets the threshold, until six months after its "
                    + "end, those laid off are told and go first; whoever does otherwise explains. Counts only.")
    @RequestBody(
            required = true,
            content = @Content(examples = @ExampleObject(name = "rehiring", value = LayoffExamples.REHIRING)))
    @ResponseStatus(201)
    public RestResponse<RehiringView> record(
            @PathParam("layoffPlanId") UUID planId, @NotNull @Valid Rehiring rehiring) {
        LayoffRehiring row = recordRehiring.record(planId, rehiring);
        return Created.at(
                "/api/reporting/v1/layoff-plans/" + planId + "/rehirings",
                row.version(),
                RehiringView.of(row, plans.get(planId).proposal().plannedCount()));
    }
}
