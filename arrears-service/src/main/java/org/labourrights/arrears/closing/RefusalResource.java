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

/** Refusal and withdrawal at the door. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "Closing", description = "结案 How leads end")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RefusalResource {

    private final RejectLead reject;
    private final WithdrawLead withdraw;

    RefusalResource(RejectLead reject, WithdrawLead withdraw) {
        this.reject = reject;
        this.withdraw = withdraw;
    }

    /** Refuses a lead. */
    @POST
    @Path("/rejection")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.JOINT_MEMBER})
    @Idempotent
    @Operation(
            operationId = "rejectLead",
            summary = "不予受理 Refuse a lead",
            description =
                    "书面告知理由；管辖有误的移送有管辖权的部门。 With a written notice; where another division is in charge it is handed"
                            + " on.")
    public RestResponse<RejectionView> reject(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid Rejection rejection) {
        RejectionView view = reject.reject(id, made, rejection);
        return Created.ok(view.version(), view);
    }

    /** Takes a lead back. */
    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.JOINT_MEMBER})
    @Idempotent
    @Operation(
            operationId = "withdrawLead",
            summary = "撤回 Take a lead back",
            description = "立案前可以撤回，经办人员应确认出于自愿。 Before a case is filed; the officer makes sure that it is voluntary.")
    public RestResponse<LeadView> withdraw(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid Withdrawal withdrawal) {
        ArrearsLead lead = withdraw.withdraw(id, made, withdrawal);
        return Created.ok(lead.version(), LeadView.of(lead));
    }
}
