package org.labourrights.arrears.disclosure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** Copies as the enterprise reads them: by an id of their own, which says nothing of the lead. */
@Path("/api/arrears/v1/enterprise-copies")
@Tag(name = "Disclosure", description = "告知单位 What an enterprise is told of a lead")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OwnCopyResource {

    private final EnterpriseCopies copies;
    private final CurrentCaller caller;

    OwnCopyResource(EnterpriseCopies copies, CurrentCaller caller) {
        this.copies = copies;
        this.caller = caller;
    }

    /** Lists the copies for the caller's enterprises. */
    @GET
    @Transactional
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN})
    @Operation(
            operationId = "listEnterpriseCopies",
            summary = "本单位收到的告知 Copies for the own enterprise",
            description = "本单位收到的告知，最新在前。 The newest first.")
    public Page<EnterpriseCopyView> list(@BeanParam PageRequest page) {
        List<UnifiedSocialCreditCode> own = caller.get().usccs().stream()
                .map(UnifiedSocialCreditCode::unchecked)
                .toList();
        List<EnterpriseCopy> rows = copies.page(own, page);
        return page.of(rows, copy -> List.of(copy.id().toString())).map(EnterpriseCopy::view);
    }

    /** Shows a copy. */
    @GET
    @Path("/{enterpriseCopyId}")
    @Transactional
    @RolesAllowed({Roles.ENT_REPORTER, Roles.ENT_ADMIN})
    @Operation(
            operationId = "getEnterpriseCopy",
            summary = "查看告知 Show a copy for the own enterprise",
            description = "本单位收到的一份告知。 One copy for the caller's enterprise.")
    public RestResponse<EnterpriseCopyView> one(@PathParam("enterpriseCopyId") UUID id) {
        EnterpriseCopy copy =
                copies.findByIdOptional(id).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        return Created.ok(copy.version(), copy.view());
    }
}
