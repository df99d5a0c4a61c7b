package org.labourrights.arrears.migrantwage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.labourrights.chassis.scope.Roles;

/** The decision on migrant workers' wages at the door. */
@Path("/api/arrears/v1/leads/{leadId}/migrant-wage")
@Tag(name = "Handling", description = "线索办理 What is done about a lead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MigrantWageResource {
    private final DecideMigrantWage decide;

    MigrantWageResource(DecideMigrantWage decide) {
        this.decide = decide;
    }

    /** Decides, or corrects what was decided. */
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "decideLeadMigrantWage",
            summary = "认定是否农民工工资 Decide whether wages of migrant workers are owed",
            description = "受理、查实时可一并认定；办结前可说明理由更正，历次认定留存。待认定的线索不能结案。 May be decided with acceptance and"
                    + " substantiation; corrected with a reason until the lead ends, and every decision stays. A lead that"
                    + " nobody has decided on is not closed.")
    public RestResponse<LeadView> decide(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid MigrantWageDecision decision) {
        ArrearsLead lead = decide.decide(id, made, decision);
        return Created.ok(lead.version(), LeadView.of(lead));
    }
}
