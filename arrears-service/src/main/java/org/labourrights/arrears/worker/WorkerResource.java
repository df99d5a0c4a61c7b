package org.labourrights.arrears.worker;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Versioned;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Own leads at the door. */
@Path("/api/arrears/v1/worker/leads")
@Tag(name = "Worker", description = "劳动者移动端 What a worker's telephone shows")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Roles.WORKER)
public class WorkerResource {

    private final OwnLeads leads;

    WorkerResource(OwnLeads leads) {
        this.leads = leads;
    }

    /** Lists the worker's own leads. */
    @GET
    @Operation(
            operationId = "listOwnLeads",
            summary = "我的线索 List own leads",
            description = "本人线索，最新在前；未变化时答 304。 The worker's own leads, the newest first; 304 when nothing changed.")
    @APIResponse(
            responseCode = "200",
            description = "线索 The leads",
            content = @Content(schema = @Schema(implementation = WorkerLeadPage.class)))
    @APIResponse(responseCode = "304", description = "未变化 Nothing changed since the ETag that was sent")
    public Response list(@BeanParam PageRequest page, @Context Request request) {
        Page<WorkerLead> shown = leads.page(page);
        StringBuilder versions = new StringBuilder(String.valueOf(shown.next()));
        shown.items().forEach(it -> versions.append(it.id())
                .append(':')
                .append(it.version())
                .append(' '));
        UUID digest = UUID.nameUUIDFromBytes(versions.toString().getBytes(StandardCharsets.UTF_8));
        return cached(request, new EntityTag(digest.toString()), shown);
    }

    /** Shape of the list, for its description. */
    @Schema(name = "WorkerLeadPage")
    record WorkerLeadPage(List<WorkerLead> items, @Nullable String next) {}

    /** Shows one of the worker's own leads. */
    @GET
    @Path("/{leadId}")
    @Operation(
            operationId = "getOwnLead",
            summary = "查看我的线索 Show an own lead",
            description = "本人线索的进展；他人线索答 404。 How the worker's own lead stands; 404 for anybody else's.")
    @APIResponse(
            responseCode = "200",
            description = "线索 The lead",
            content = @Content(schema = @Schema(implementation = WorkerLead.class)))
    @APIResponse(responseCode = "304", description = "未变化 Nothing changed since the ETag that was sent")
    public Response get(@PathParam("leadId") UUID id, @Context Request request) {
        WorkerLead lead = leads.one(id);
        return cached(request, Versioned.tag(lead.version()), lead);
    }

    /** Only the telephone itself may keep it, and asks whether it still holds. */
    private static Response cached(Request request, EntityTag tag, Object view) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(view).tag(tag) : unchanged.tag(tag);
        CacheControl own = new CacheControl();
        own.setPrivate(true);
        own.setNoTransform(false);
        own.setMaxAge(0);
        own.setMustRevalidate(true);
        return answer.cacheControl(own).build();
    }
}
