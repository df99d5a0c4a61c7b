package org.labourrights.reporting.letter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Drafted letters over HTTP; enterprises do not see what has not been issued. */
@Path("/api/reporting/v1/letter-drafts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Letters 指导函")
class LetterDraftResource {

    private final LetterDrafts drafts;
    private final DraftLetters draftLetters;
    private final LetterViews views;
    private final CurrentCaller caller;

    LetterDraftResource(LetterDrafts drafts, DraftLetters draftLetters, LetterViews views, CurrentCaller caller) {
        this.drafts = drafts;
        this.draftLetters = draftLetters;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR})
    @Operation(
            operationId = "listLetterDrafts",
            summary = "函件拟稿列表 Drafted letters by division and id",
            description = "Where policy `letter.issue` is OFFICER, the ladder drafts and an officer issues.")
    @APIResponse(responseCode = "200", description = "一页拟稿 One page of drafts")
    public Page<LetterDraftView> list(
            @QueryParam("state") @Nullable LetterDraftState state,
            @QueryParam("uscc") @Nullable UnifiedSocialCreditCode uscc,
            @BeanParam PageRequest page) {
        return page.of(
                        drafts.page(caller.get(), state, uscc, page),
                        draft -> List.of(draft.divisionPath(), draft.id().toString()))
                .map(LetterDraftView::of);
    }

    @GET
    @Path("/{letterDraftId}")
    @Transactional
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.AUDITOR})
    @Operation(operationId = "getLetterDraft", summary = "函件拟稿 One drafted letter")
    @APIResponse(responseCode = "200", description = "拟稿 The draft; ETag is its version")
    public RestResponse<LetterDraftView> one(@PathParam("letterDraftId") UUID id) {
        LetterDraft draft = drafts.get(id);
        return Created.ok(draft.version(), LetterDraftView.of(draft));
    }

    @POST
    @Path("/{letterDraftId}/issue")
    @Idempotent
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Operation(
            operationId = "issueLetterDraft",
            summary = "签发函件 Issue a drafted letter",
            description = "期限自签发日起算。 On a working day; the term is counted from the day of the issue.")
    @APIResponse(
            responseCode = "201",
            description = "已签发的函件 The letter; Location names it, ETag its version",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    public RestResponse<LetterView> issue(@PathParam("letterDraftId") UUID id, @BeanParam Precondition made) {
        GuidanceLetter letter = draftLetters.issue(id, made);
        return Created.at("/api/reporting/v1/letters/" + letter.id(), letter.version(), views.of(letter));
    }
}
