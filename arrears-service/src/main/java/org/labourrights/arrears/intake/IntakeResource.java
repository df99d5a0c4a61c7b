package org.labourrights.arrears.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.arrears.duplicate.Duplicates;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadView;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.directory.EnterpriseDirectory;

/** Leads at the door. */
@Path("/api/arrears/v1/leads")
@Tag(name = "Intake", description = "线索受理渠道 How leads come in")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class IntakeResource {

    private final EnterLead enter;
    private final Duplicates duplicates;
    private final EnterpriseDirectory directory;
    private final CurrentCaller caller;

    IntakeResource(EnterLead enter, Duplicates duplicates, EnterpriseDirectory directory, CurrentCaller caller) {
        this.enter = enter;
        this.duplicates = duplicates;
        this.directory = directory;
        this.caller = caller;
    }

    /** Enters a lead. */
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR, Roles.JOINT_MEMBER
    })
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @Operation(
            operationId = "receiveLead",
            summary = "登记线索 Enter a lead",
            description = "经办人员代为登记线索，三个时限自接收时起算；同一渠道同一外部工单号只形成一条线索。 An officer enters a lead; its three "
                    + "clocks run from receipt. A ticket that has come in before answers the lead of that time with 200. "
                    + "Other agencies enter what the union or they themselves hand over.")
    @APIResponse(
            responseCode = "201",
            description = "新线索 A new lead",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EnteredLead.class)))
    @APIResponse(
            responseCode = "200",
            description = "该工单已登记过 The ticket had come in before: its lead",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EnteredLead.class)))
    @RequestBody(content = @Content(examples = @ExampleObject(name = "complaint", value = IntakeExamples.COMPLAINT)))
    public RestResponse<EnteredLead> receive(@NotNull @Valid LeadSubmission submission) {
        ReceiveLead.Received received = enter.enter(submission);
        ArrearsLead lead = received.lead();
        // Other agencies may list no leads, so they are told of none.
        boolean hints = caller.get().hasAnyRole(Roles.LABOUR);
        EnteredLead answer = new EnteredLead(
                LeadView.of(lead),
                TicketReceipt.ahead(lead, submission.receivedAt()),
                hints ? duplicates.hints(lead) : List.of(),
                lead.employer().uscc() == null
                        ? lead.employerName().map(directory::suggest).orElse(List.of())
                        : List.of());
        return received.first()
                ? Created.at("/api/arrears/v1/leads/" + lead.id(), lead.version(), answer)
                : Created.ok(lead.version(), answer);
    }
}
