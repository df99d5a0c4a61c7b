package org.labourrights.arrears.referral;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.transfer.Transfers;

/** What other agencies offer, at the door. */
@Path("/api/arrears/v1/transfers")
@Tag(name = "Referral", description = "移送转办 Leads handed on")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TransferListResource {

    private final LeadTransfers family;
    private final Transfers transfers;

    TransferListResource(LeadTransfers family, Transfers transfers) {
        this.family = family;
        this.transfers = transfers;
    }

    /** Lists the offers that wait for an answer. */
    @GET
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listOfferedLeads",
            summary = "待接收移送 Offers that wait for an answer",
            description = "移送至本单位、尚未答复的线索，最紧迫的在前；不含说明文字。 Offered to the own agency and not answered, the most "
                    + "urgent first; without the explanations.")
    public Page<TransferView> list(@BeanParam PageRequest page) {
        return transfers.offered(family, page).map(TransferView::of);
    }
}
