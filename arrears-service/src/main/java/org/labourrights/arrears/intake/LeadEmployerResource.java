package org.labourrights.arrears.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadView;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.directory.ListedEnterprise;

/** Which enterprise a lead is about, at the door. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "Employers", description = "被反映单位 Whom leads are about")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LeadEmployerResource {

    private final ResolveEmployer resolve;

    LeadEmployerResource(ResolveEmployer resolve) {
        this.resolve = resolve;
    }

    /** Suggests enterprises. */
    @GET
    @Path("/employer-suggestions")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR})
    @Operation(
            operationId = "suggestEmployers",
            summary = "建议的被反映单位 Whom the name may mean",
            description = "按反映人所写名称在台账中查找，最接近者在前，最多十家。 The enterprises that the written name may mean, the "
                    + "nearest first, at most ten.")
    public Page<ListedEnterprise> suggestions(@PathParam("leadId") UUID id) {
        return new Page<>(resolve.suggest(id), null);
    }

    /** Decides. */
    @POST
    @Path("/employer")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @Operation(
            operationId = "resolveEmployer",
            summary = "核实被反映单位 Say which enterprise it is",
            description = "将只有名称的被反映单位核实为统一社会信用代码。 The employer that only had a name is known by its code from now on.")
    public RestResponse<LeadView> resolve(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid EmployerChoice choice) {
        ArrearsLead lead = resolve.resolve(id, made, choice);
        return Created.ok(lead.version(), LeadView.of(lead));
    }
}
