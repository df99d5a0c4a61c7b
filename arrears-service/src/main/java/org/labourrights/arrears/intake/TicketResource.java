package org.labourrights.arrears.intake;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
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
import org.labourrights.chassis.http.BodyEncoding;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.idempotency.KeyedItems;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.spool.Spool;
import org.labourrights.chassis.spool.Spooled;
import org.labourrights.chassis.spool.Spools;
import org.labourrights.chassis.text.Encoding;

/** Tickets of 12345 and of the national platform at the door. */
@Path("/api/arrears/v1/tickets")
@Tag(name = "Intake", description = "线索受理渠道 How leads come in")
@RunOnVirtualThread
public class TicketResource {

    private static final String LINES = "application/x-ndjson";

    private final HandInTicket handIn;
    private final HandInBatch batch;
    private final Spools spools;

    TicketResource(HandInTicket handIn, HandInBatch batch, Spools spools) {
        this.handIn = handIn;
        this.batch = batch;
        this.spools = spools;
    }

    /** Hands one ticket in. */
    @POST
    @RolesAllowed({
        Roles.SYSTEM_12345,
        Roles.SYSTEM_NATIONAL_PLATFORM,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER
    })
    @Idempotent
    @ResponseStatus(201)
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handInTicket",
            summary = "提交外部工单 Hand in a ticket",
            description = "12345 热线、全国平台提交工单；同一来源的同一工单无论提交多少次、使用什么幂等键，只形成一条线索，回执相同；内容不同或由其他来源登记过的号码答 409。 However "
                    + "often and under whatever key a ticket is handed in by its sender, it becomes one lead and "
                    + "gets the same receipt; with other content it is refused.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "ticket", value = IntakeExamples.TICKET)))
    public RestResponse<TicketReceipt> handIn(@NotNull @Valid Ticket ticket) {
        TicketReceipt receipt = handIn.handIn(ticket);
        return Created.at("/api/arrears/v1/leads/" + receipt.id(), 0, receipt);
    }

    /** Hands many in. */
    @POST
    @Path("/batch")
    @RolesAllowed({
        Roles.SYSTEM_12345,
        Roles.SYSTEM_NATIONAL_PLATFORM,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER
    })
    @KeyedItems
    @Spooled
    @Produces(LINES)
    @Consumes({LINES, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "handInTickets",
            summary = "批量提交外部工单 Hand in many tickets",
            description =
                    "NDJSON（每行一条）或 JSON 数组；逐条处理、逐条返回结果，一条有误（注明行号）不影响其他。中断后可整批重发。编码为 UTF-8，或按 Content-Type 中的 charset 用 GB18030（GBK）。 "
                            + "One result a line as each is done; a bad item is named by its line and does not hurt the others, "
                            + "and a batch can be sent again from its beginning.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = LINES,
                        schema = @Schema(implementation = Ticket.class),
                        examples = @ExampleObject(name = "lines", value = IntakeExamples.TICKET)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Ticket[].class),
                        examples = @ExampleObject(name = "array", value = "[" + IntakeExamples.TICKET + "]"))
            })
    @APIResponse(
            responseCode = "200",
            description = "逐条结果，每行一条 One result a line",
            content =
                    @Content(
                            mediaType = LINES,
                            schema = @Schema(implementation = TicketResult.class),
                            examples = @ExampleObject(name = "results", value = IntakeExamples.TICKET_RESULT)))
    public Response handInBatch(@Context HttpHeaders headers) {
        // All of it is here before the first result goes out: a caller that sends all before it reads never waits for
        // ever.
        Spool body = spools.body();
        if (body.length() == 0) {
            throw new ProblemException(Problem.of("E-SHAPE", List.of(FieldProblem.of("", "E-REQUIRED"))));
        }
        Encoding encoding = BodyEncoding.of(headers.getMediaType());
        boolean lines = !MediaType.APPLICATION_JSON_TYPE.isCompatible(headers.getMediaType());
        StreamingOutput results = out -> {
            try (InputStream in = body.open()) {
                if (lines) {
                    batch.lines(in, encoding, out);
                } else {
                    batch.array(in, out);
                }
            }
        };
        return Response.ok(results, LINES).build();
    }
}
