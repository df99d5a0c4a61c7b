package org.labourrights.chassis.reference.entry;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/**
 * Reference data that was entered, over HTTP. A service gives it an address by a subclass: {@code @Path(
 * "/api/…/v1/reference-entries") class ReferenceEntryResource extends ReferenceEndpoints}; the one that keeps the entries
 * extends {@link ReferenceKeeperEndpoints}.
 */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class ReferenceEndpoints {
    private static final Set<String> INFORMED = Set.of(Roles.ADMIN, Roles.AUDITOR);

    @Inject
    ReferenceEntries entries;

    @Inject
    KnownKinds kinds;

    @Inject
    CurrentCaller caller;

    /** Entries as they are now, past and future ones included, by kind, key and first day. */
    @GET
    @Authenticated
    @Operation(operationId = "listReferenceEntries", summary = "基础数据录入项列表 Reference data that was entered")
    public Page<ReferenceEntryView> list(
            @QueryParam("kind") @Parameter(description = "类别 Of this kind", example = "minimum-wage") @Nullable
                    String kind,
            @QueryParam("key") @Parameter(description = "对象 About this", example = "150105") @Nullable String key,
            @QueryParam("withdrawn")
                    @Parameter(description = "true：包括已撤回的 Those that were taken back as well")
                    @Nullable
                    Boolean withdrawn,
            @BeanParam PageRequest page) {
        List<String> after = page.after(4);
        if (!after.isEmpty()) {
            Cursor.day(after.get(2));
            Cursor.id(after.get(3));
        }
        return page.of(
                        entries.page(kind, key, Boolean.TRUE.equals(withdrawn), after, page.fetch()),
                        entry -> List.of(
                                entry.kind(),
                                entry.key(),
                                entry.validFrom().toString(),
                                entry.id().toString()))
                .map(this::shown);
    }

    /** Every kind that can be entered, with what it takes. */
    @GET
    @Path("/kinds")
    @Authenticated
    @Operation(
            operationId = "listReferenceKinds",
            summary = "基础数据类别 Which kinds of reference data there are and what they take")
    public List<ReferenceKindView> kinds() {
        return kinds.all().stream().map(ReferenceKindView::of).toList();
    }

    @GET
    @Path("/{entryId}")
    @Authenticated
    @APIResponseSchema(value = ReferenceEntryView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @Operation(operationId = "getReferenceEntry", summary = "基础数据录入项 One entry as it is now")
    public RestResponse<ReferenceEntryView> one(@PathParam("entryId") UUID entryId) {
        ReferenceEntry entry = entries.find(entryId).orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
        return Created.ok(entry.version(), shown(entry));
    }

    @GET
    @Path("/{entryId}/versions")
    @Authenticated
    @Operation(
            operationId = "listReferenceVersions",
            summary = "基础数据录入项沿革 All that was ever said by an entry, the last first")
    public List<ReferenceEntryView> versions(@PathParam("entryId") UUID entryId) {
        List<ReferenceEntry> versions = entries.versions(entryId);
        if (versions.isEmpty()) {
            throw new ProblemException(Problem.of("E-NOT-FOUND"));
        }
        return versions.stream().map(this::shown).toList();
    }

    /** Who acted and why is for those who administer and audit. */
    ReferenceEntryView shown(ReferenceEntry entry) {
        return ReferenceEntryView.of(entry, caller.get().hasAnyRole(INFORMED));
    }
}
