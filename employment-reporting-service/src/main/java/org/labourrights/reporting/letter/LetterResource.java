package org.labourrights.reporting.letter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.ClocksView;
import org.labourrights.chassis.clock.ShowClocks;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.document.TakeBack;
import org.labourrights.kernel.document.print.PrintedDocument;

/** Guidance letters over HTTP. */
@Path("/api/reporting/v1/letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Letters 指导函")
class LetterResource {

    private final Letters letters;
    private final RecordLetter recordLetter;
    private final LetterDocuments documents;
    private final LetterViews views;
    private final ShowClocks clocks;
    private final CurrentCaller caller;

    LetterResource(
            Letters letters,
            RecordLetter recordLetter,
            LetterDocuments documents,
            LetterViews views,
            ShowClocks clocks,
            CurrentCaller caller) {
        this.letters = letters;
        this.recordLetter = recordLetter;
        this.documents = documents;
        this.views = views;
        this.clocks = clocks;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(operationId = "listLetters", summary = "指导函列表 Letters by division and id")
    public Page<LetterView> list(
            @QueryParam("type") @Nullable LetterType type,
            @QueryParam("cause") @Nullable LetterCause cause,
            @QueryParam("state") @Nullable LetterState state,
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @QueryParam("obligationId") @Nullable UUID obligationId,
            @QueryParam("warningId") @Nullable UUID warningId,
            @BeanParam PageRequest page) {
        LetterFilter filter = new LetterFilter(type, cause, state, uscc, obligationId, warningId);
        Page<GuidanceLetter> found = page.of(
                letters.page(caller.get(), filter, page),
                letter -> List.of(letter.divisionPath(), letter.id().toString()));
        return new Page<>(views.of(found.items()), found.next());
    }

    @GET
    @Path("/{letterId}")
    @Transactional
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(operationId = "getLetter", summary = "指导函 One letter with the explanation of its due date")
    public RestResponse<LetterView> one(@PathParam("letterId") UUID id) {
        GuidanceLetter letter = letters.get(id);
        return Created.ok(letter.version(), views.of(letter));
    }

    @GET
    @Path("/{letterId}/clocks")
    @Transactional
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getLetterClocks",
            summary = "查看函件期限 Show the term of a letter",
            description = "起算、逐日说明、依据与结果。 Its count day by day, its policy row, and what became of it.")
    public ClocksView clocks(@PathParam("letterId") UUID id) {
        GuidanceLetter letter = letters.get(id);
        return clocks.of(letter.id(), letter.letterNo());
    }

    @GET
    @Path("/{letterId}/document")
    @Produces("application/pdf")
    @RolesAllowed({
        Roles.ENT_REPORTER,
        Roles.ENT_ADMIN,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(operationId = "getLetterDocument", summary = "指导函文书 The letter as PDF; its ETag is the SHA-256")
    @APIResponse(
            responseCode = "200",
            description = "指导函 PDF",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> document(@PathParam("letterId") UUID id) {
        PrintedDocument printed = documents.content(id);
        return RestResponse.ResponseBuilder.ok(printed.pdf())
                .tag(new EntityTag(printed.sha256()))
                .header("Content-Disposition", "inline; filename=\"" + id + ".pdf\"")
                .build();
    }

    @POST
    @Path("/{letterId}/service")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(operationId = "recordLetterService", summary = "登记送达 How and when the letter was served")
    public RestResponse<LetterView> service(
            @PathParam("letterId") UUID id, @BeanParam Precondition made, @NotNull @Valid LetterService service) {
        GuidanceLetter letter = recordLetter.served(id, made, service);
        return Created.ok(letter.version(), views.of(letter));
    }

    @POST
    @Path("/{letterId}/service/take-back")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "takeBackLetterService",
            summary = "撤销误记的送达 The service was recorded wrongly",
            description =
                    "The record stays, marked with who took it back and why; the letter counts as not served, and its "
                            + "service can be recorded as it was.")
    public RestResponse<LetterView> takeBackService(
            @PathParam("letterId") UUID letterId, @BeanParam Precondition made, @NotNull @Valid TakeBack why) {
        GuidanceLetter letter = recordLetter.takeBackService(letterId, made, why);
        return Created.ok(letter.version(), views.of(letter));
    }

    @POST
    @Path("/{letterId}/compliance")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "recordLetterCompliance",
            summary = "确认整改 The enterprise did in time what the letter asks for",
            description = "Of a letter about a risk warning; a letter about a report ends when the report is filed.")
    public RestResponse<LetterView> compliance(
            @PathParam("letterId") UUID id, @BeanParam Precondition made, @NotNull @Valid LetterCompliance compliance) {
        GuidanceLetter letter = recordLetter.complied(id, made, compliance);
        return Created.ok(letter.version(), views.of(letter));
    }
}
