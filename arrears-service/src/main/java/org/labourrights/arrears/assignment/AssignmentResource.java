package org.labourrights.arrears.assignment;

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

/** Acceptance and hand-over at the door. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "Handling", description = "线索办理 What is done about a lead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AssignmentResource {

    private final AcceptLead accept;
    private final HandOverLead handOver;

    AssignmentResource(AcceptLead accept, HandOverLead handOver) {
        this.accept = accept;
        this.handOver = handOver;
    }

    /** Accepts a lead. */
    @POST
    @Path("/acceptance")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.SYSTEM_12345,
        Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "acceptLead",
            summary = "受理线索 Accept a lead",
            description = "受理并明确专人负责；12345 只能派办本系统提交的线索。 Accepts it; from now on a named officer answers for it. "
                    + "12345 accepts only what it has handed in itself.")
    public RestResponse<LeadView> accept(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid Assignment assignment) {
        ArrearsLead lead = accept.accept(id, made, assignment);
        return Created.ok(lead.version(), LeadView.of(lead));
    }

    /** Hands a lead over. */
    @POST
    @Path("/handover")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "handOverLead",
            summary = "移交承办人 Hand a lead over",
            description = "由现承办人移交本单位其他人员；承办人不在岗的，由上级指定。任何人不得指定自己。时限不变。 The present handler hands it to a "
                    + "colleague of the same agency, or a superior names one, where the handler is away; nobody names "
                    + "themselves. Its clocks run on.")
    public RestResponse<LeadView> handOver(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid Handover handover) {
        ArrearsLead lead = handOver.handOver(id, made, handover);
        return Created.ok(lead.version(), LeadView.of(lead));
    }
}
