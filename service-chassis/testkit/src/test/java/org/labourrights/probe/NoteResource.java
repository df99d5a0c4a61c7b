package org.labourrights.probe;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** The door of the probe: one of each kind of operation that services have. */
@Path("/api/probe/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class NoteResource {

    private final Notes notes;
    private final WriteNote writeNote;

    NoteResource(Notes notes, WriteNote writeNote) {
        this.notes = notes;
        this.writeNote = writeNote;
    }

    enum Tone {
        CALM,
        LOUD
    }

    record Tag(@NotBlank @Size(max = 20) String name) {}

    record NewNote(
            @NotBlank @Size(max = 100) String text,
            @NotNull DivisionCode division,
            @NotNull UnifiedSocialCreditCode uscc,
            @Nullable @Size(max = 50) String secret,
            @Nullable Tone tone,
            @Nullable LocalDate day,
            @Nullable @Min(0) @Max(20_000) Integer holdMillis,
            @Nullable @Size(max = 3) List<@NotNull @Valid Tag> tags) {}

    record Change(@NotBlank @Size(max = 100) String text) {}

    record NoteView(
            UUID id,
            String text,
            String divisionPath,
            @Nullable String secret,
            long version) {
        static NoteView of(Note note) {
            return new NoteView(note.id(), note.text(), note.divisionPath(), note.secret(), note.version());
        }
    }

    @POST
    @Idempotent(dryRun = true)
    @ResponseStatus(201)
    @RolesAllowed({"ENT_REPORTER", "COUNTY_OFFICER"})
    public RestResponse<NoteView> write(@NotNull @Valid NewNote wanted) {
        Note note = writeNote.write(wanted);
        return Created.at("/api/probe/v1/notes/" + note.id(), note.version(), NoteView.of(note));
    }

    @GET
    @Transactional
    @RolesAllowed({"ENT_REPORTER", "COUNTY_OFFICER", "AUDITOR"})
    public Page<NoteView> list(
            @BeanParam PageRequest page,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("tone") @Nullable Tone tone) {
        return page.of(
                        notes.list(page),
                        note -> List.of(note.divisionPath(), note.id().toString()))
                .map(NoteView::of);
    }

    @GET
    @Path("/{noteId}")
    @Transactional
    @RolesAllowed({"ENT_REPORTER", "COUNTY_OFFICER", "AUDITOR"})
    public RestResponse<NoteView> one(@PathParam("noteId") UUID id) {
        Note note = notes.findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        return Created.ok(note.version(), NoteView.of(note));
    }

    @PUT
    @Path("/{noteId}")
    @Idempotent
    @RolesAllowed("COUNTY_OFFICER")
    public RestResponse<NoteView> change(
            @PathParam("noteId") UUID id, @BeanParam Precondition made, @NotNull @Valid Change change) {
        Note note = writeNote.change(id, made, change.text());
        return Created.ok(note.version(), NoteView.of(note));
    }

    @POST
    @Path("/{noteId}/acknowledgement")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("COUNTY_OFFICER")
    @APIResponse(responseCode = "204", description = "Done")
    public void acknowledge(@PathParam("noteId") UUID id) {
        if (notes.findByIdOptional(id).isEmpty()) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
    }

    @GET
    @Path("/fault")
    @Operation(hidden = true)
    @RolesAllowed("AUDITOR")
    public NoteView fault() {
        throw new IllegalStateException("the password is swordfish");
    }
}
