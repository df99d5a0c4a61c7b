package org.labourrights.arrears.closing;

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

/** Resolution, objection, closing and reopening at the door. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "Closing", description = "结案 How leads end")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClosingResource {

    private final ResolveLead resolve;
    private final CloseLead close;

    ClosingResource(ResolveLead resolve, CloseLead close) {
        this.resolve = resolve;
        this.close = close;
    }

    /** Settles a lead. */
    @POST
    @Path("/resolution")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "resolveLead",
            summary = "化解 Settle a lead",
            description = "全额支付，或有协议、承诺；反映人可在异议期内提出异议。 Paid, or with an agreement; the reporter may object in time.")
    public RestResponse<LeadView> resolve(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid ResolutionEntry entry) {
        return answer(resolve.resolve(id, made, entry));
    }

    /** The reporter confirms. */
    @POST
    @Path("/confirmation")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "confirmLeadResult",
            summary = "反映人确认 The reporter confirms the result",
            description = "反映人确认后即可结案。 Closes the lead at once.")
    public RestResponse<LeadView> confirm(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid Statement said) {
        return answer(resolve.confirm(id, made, said));
    }

    /** The reporter objects. */
    @POST
    @Path("/objection")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "objectToLeadResult",
            summary = "反映人异议 The reporter objects to the result",
            description = "异议期内提出，线索继续办理。 Within the objection period; the lead goes on.")
    public RestResponse<LeadView> object(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid Statement said) {
        return answer(resolve.object(id, made, said));
    }

    /** Closes a lead without a resolution here. */
    @POST
    @Path("/closing")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.JOINT_MEMBER})
    @Idempotent
    @Operation(
            operationId = "closeLead",
            summary = "办结 Close a lead without a resolution here",
            description = "告知仲裁、立案查处、法院强制执行，或者接收部门依其职责办结。 Arbitration advised, a case decided, enforcement by the "
                    + "court, or decided by the agency that has taken the lead over.")
    public RestResponse<LeadView> close(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid ClosingEntry entry) {
        return answer(close.close(id, made, entry));
    }

    /** Reopens a closed lead. */
    @POST
    @Path("/reopening")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.JOINT_MEMBER})
    @Idempotent
    @Operation(
            operationId = "reopenLead",
            summary = "重新办理 Reopen a closed lead",
            description = "说明理由，另行计算时限。 With the reason and a clock of its own.")
    public RestResponse<LeadView> reopen(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid ReopeningEntry entry) {
        return answer(close.reopen(id, made, entry));
    }

    private static RestResponse<LeadView> answer(ArrearsLead lead) {
        return Created.ok(lead.version(), LeadView.of(lead));
    }
}
