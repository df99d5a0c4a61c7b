package org.labourrights.arrears.disclosure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;

/** Copies for enterprises as the bureau issues them on a lead. */
@Path("/api/arrears/v1/leads/{leadId}/enterprise-copy")
@Tag(name = "Disclosure", description = "告知单位 What an enterprise is told of a lead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EnterpriseCopyResource {

    private final InformEnterprise inform;
    private final EnterpriseCopies copies;

    EnterpriseCopyResource(InformEnterprise inform, EnterpriseCopies copies) {
        this.inform = inform;
        this.copies = copies;
    }

    /** Issues a copy. */
    @POST
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "informEnterprise",
            summary = "告知单位 Issue a copy for the enterprise",
            description =
                    "告知单位应答事项；不含反映人、标识与接触时间。 What the enterprise must answer; neither the reporter, nor a token, nor "
                            + "the time of contact.")
    public RestResponse<EnterpriseCopyView> issue(
            @PathParam("leadId") UUID id, @NotNull @Valid EnterpriseCopyRequest request) {
        EnterpriseCopy copy = inform.inform(id, request);
        return Created.at("/api/arrears/v1/enterprise-copies/" + copy.id(), copy.version(), copy.view());
    }

    /** Shows the newest copy of a lead. */
    @GET
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD
    })
    @Operation(
            operationId = "getLeadEnterpriseCopy",
            summary = "查看告知内容 Show the newest copy of a lead",
            description = "最近一次告知单位的内容。 What the enterprise was told last.")
    public RestResponse<EnterpriseCopyView> ofLead(@PathParam("leadId") UUID id) {
        return shown(copies.latest(id).orElseThrow(EnterpriseCopyResource::missing));
    }

    private static RestResponse<EnterpriseCopyView> shown(EnterpriseCopy copy) {
        return Created.ok(copy.version(), copy.view());
    }

    private static ProblemException missing() {
        return new ProblemException(Problem.of("E-NOT-FOUND"));
    }
}
