package org.labourrights.probe;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.attachment.AttachmentEndpoints;
import org.labourrights.chassis.attachment.AttachmentView;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.spool.Spooled;

/** Attachments of notes. */
@Path("/api/probe/v1/notes/{noteId}/attachments")
@RunOnVirtualThread
class NoteAttachmentResource extends AttachmentEndpoints {

    NoteAttachmentResource(NoteAttachments family) {
        super(family);
    }

    enum Why {
        VERIFICATION,
        NOTICE
    }

    @POST
    @RolesAllowed({"ENT_REPORTER", "COUNTY_OFFICER", "WORKER"})
    @Idempotent
    @Spooled
    @ResponseStatus(201)
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "pdf", value = "%PDF-1.7")))
    public RestResponse<AttachmentView> attach(
            @PathParam("noteId") UUID id,
            @QueryParam("originalName") @NotNull @Size(min = 1, max = LONGEST_NAME) @Pattern(regexp = NAME) String name)
            throws IOException {
        return added(id, name, "/api/probe/v1/notes/" + id + "/attachments");
    }

    @GET
    @RolesAllowed({"ENT_REPORTER", "COUNTY_OFFICER", "AUDITOR"})
    @Produces(MediaType.APPLICATION_JSON)
    public Page<AttachmentView> attachments(
            @PathParam("noteId") UUID id, @QueryParam("why") @Nullable Why why, @BeanParam PageRequest page) {
        return listed(id, Optional.ofNullable(why).map(Why::name).map(AccessPurpose::of), page);
    }

    @GET
    @Path("/{attachmentId}")
    @RolesAllowed({"ENT_REPORTER", "COUNTY_OFFICER"})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @APIResponse(
            responseCode = "200",
            description = "The content",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response attachment(@PathParam("noteId") UUID id, @PathParam("attachmentId") UUID attachmentId)
            throws IOException {
        return handedOut(id, attachmentId);
    }
}
