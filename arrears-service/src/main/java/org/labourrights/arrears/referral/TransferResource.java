package org.labourrights.arrears.referral;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.labourrights.chassis.http.NeverStored;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.person.text.TextsAsked;

/** Transfers of a lead at the door. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "Referral", description = "移送转办 Leads handed on")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TransferResource {

    private final TransferLead transfer;
    private final AnswerTransfer answer;
    private final TransfersOfLead read;

    TransferResource(TransferLead transfer, AnswerTransfer answer, TransfersOfLead read) {
        this.transfer = transfer;
        this.answer = answer;
        this.read = read;
    }

    /** Lists the transfers of a lead. */
    @GET
    @Path("/transfers")
    @NeverStored
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listLeadTransfers",
            summary = "线索移送记录 The transfers of a lead",
            description = "移送与答复的记录；说明文字仅承办人和被移送单位可读，须注明目的并留痕。 Offers and answers, the oldest first; the texts "
                    + "are for the handler and for the agency that has to answer, who say why, and leave a record.")
    public Page<TransferView> list(
            @PathParam("leadId") UUID id, @BeanParam TextsAsked asked, @BeanParam PageRequest page) {
        return read.of(id, asked, page);
    }

    /** Offers a lead to another agency. */
    @POST
    @Path("/transfer")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "transferLead",
            summary = "移送转办 Offer a lead to another agency or division",
            description =
                    "接收单位应在两个工作日内确认；同时告知反映人。 The other side confirms within two working days; the reporter is told.")
    public TransferView transfer(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid TransferRequest request) {
        return TransferView.of(transfer.transfer(id, made, request));
    }

    /** Takes an offer back. */
    @POST
    @Path("/transfer/withdrawal")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "takeLeadTransferBack",
            summary = "撤回移送 Take an offer back",
            description = "移送有误的，在接收单位答复前说明理由撤回，线索由原单位继续办理，并告知反映人。 Before the other side has answered, with the "
                    + "reason; the lead goes on where it was, and the reporter is told.")
    public TransferView takeBack(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid TransferAnswer why) {
        return TransferView.of(transfer.takeBack(id, made, why));
    }

    /** Takes a lead over. */
    @POST
    @Path("/transfer/confirmation")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "confirmLeadTransfer",
            summary = "确认接收 Take a lead over",
            description = "接收后由接收单位受理、办理、办结，并对时限负责。 Whoever takes it over accepts it anew, handles and closes it, and"
                    + " answers for the clocks.")
    public TransferView confirm(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid TransferAnswer said) {
        return TransferView.of(answer.confirm(id, made, said));
    }

    /** Sends a lead back. */
    @POST
    @Path("/transfer/refusal")
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER
    })
    @Idempotent
    @Operation(
            operationId = "refuseLeadTransfer",
            summary = "不予接收 Send a lead back",
            description = "说明理由，线索退回移送单位继续办理。 With the reason; the bureau that offered it goes on.")
    public TransferView refuse(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid TransferAnswer said) {
        return TransferView.of(answer.refuse(id, made, said));
    }
}
