package org.labourrights.arrears.investigation;

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

/** Investigation at the door. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "Handling", description = "线索办理 What is done about a lead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class InvestigationResource {

    private final InvestigateLead investigate;

    InvestigationResource(InvestigateLead investigate) {
        this.investigate = investigate;
    }

    /** Records the plan. */
    @POST
    @Path("/investigation")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "planLeadInvestigation",
            summary = "调查核实 Record the plan of the investigation",
            description = "记录调查方案，线索进入调查核实。 Records how the facts shall be found out; the investigation begins.")
    public RestResponse<LeadView> plan(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid InvestigationPlan plan) {
        ArrearsLead lead = investigate.plan(id, made, plan);
        return Created.ok(lead.version(), LeadView.of(lead));
    }

    /** Decides on the relation. */
    @POST
    @Path("/relation")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "determineLeadRelation",
            summary = "认定用工关系 Decide on the employment relation",
            description = "五项因素问卷给出建议，由承办人认定。 Five factors suggest a category; a person decides.")
    public RestResponse<RelationView> determine(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid RelationDecision decision) {
        RelationView view = investigate.determine(id, made, decision);
        return Created.ok(view.version(), view);
    }

    /** Confirms the facts. */
    @POST
    @Path("/substantiation")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "substantiateLead",
            summary = "查实 Confirm the facts",
            description = "记录查实的人数、金额与期间。 Records how many workers are owed how much, for which period.")
    public RestResponse<LeadView> substantiate(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid Substantiation found) {
        ArrearsLead lead = investigate.substantiate(id, made, found);
        return Created.ok(lead.version(), LeadView.of(lead));
    }
}
