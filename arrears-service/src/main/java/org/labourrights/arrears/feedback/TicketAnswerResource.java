package org.labourrights.arrears.feedback;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.http.NeverStored;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Answers on their way back to 12345 and the national platform, at the door. */
@Path("/api/arrears/v1/tickets")
@Tag(name = "Intake", description = "线索受理渠道 How leads come in")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@NeverStored
@RolesAllowed({Roles.SYSTEM_12345, Roles.SYSTEM_NATIONAL_PLATFORM})
public class TicketAnswerResource {
    private final DeliverAnswers deliver;

    TicketAnswerResource(DeliverAnswers deliver) {
        this.deliver = deliver;
    }

    /** Lists the answers that the system has not taken yet. */
    @GET
    @Path("/answers")
    @Operation(
            operationId = "listWaitingTicketAnswers",
            summary = "待取答复 Answers to tickets that wait",
            description = "本系统所交工单的反馈、不予受理、移送与结果告知，含原文，未确认取得的一直保留。 Feedbacks, refusals, transfer notices and results"
                    + " for the tickets of this system, with their texts; each stays listed until the system has said that"
                    + " it has it.")
    public Page<TicketAnswer> waiting(@BeanParam PageRequest page) {
        return deliver.waiting(page);
    }

    /** Takes note that the system has answers. */
    @POST
    @Path("/answers/receipt")
    @Idempotent
    @Operation(
            operationId = "takeTicketAnswers",
            summary = "确认取得答复 Say that answers have arrived",
            description = "登记送达时间，可重复确认。 Notes when they were delivered; saying it again changes nothing.")
    public TicketAnswersTaken taken(@NotNull @Valid TicketAnswerReceipt receipt) {
        return new TicketAnswersTaken(deliver.taken(receipt.answers()));
    }

    /** Shows the answers to one ticket. */
    @GET
    @Path("/{externalNo}/answers")
    @Operation(
            operationId = "listTicketAnswers",
            summary = "工单答复 The answers to a ticket",
            description = "本系统所交某一工单的全部答复，取得即为送达；他人的工单答 404。 All answers to a ticket of this system, which are "
                    + "delivered with it; 404 for anybody else's.")
    public Page<TicketAnswer> ofTicket(
            @PathParam("externalNo")
                    @NotNull
                    @Size(min = 1, max = 64)
                    @Pattern(regexp = "[\\x21-\\x7e]+")
                    @Parameter(example = "12345-20260930-000123")
                    String externalNo,
            @BeanParam PageRequest page) {
        return deliver.ofTicket(externalNo, page);
    }
}
