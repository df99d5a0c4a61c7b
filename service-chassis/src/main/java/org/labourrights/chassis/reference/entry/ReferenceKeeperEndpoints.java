package org.labourrights.chassis.reference.entry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;

/** Reference data of the service that keeps the entries for all: they are made here. */
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class ReferenceKeeperEndpoints extends ReferenceEndpoints {
    @Inject
    EnterReference enter;

    @POST
    @RolesAllowed("ADMIN")
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = ReferenceEntryView.class, responseCode = "201", responseDescription = "Created")
    @Operation(
            operationId = "enterReferenceData",
            summary = "录入基础数据 Enters reference data over what came with the application; every service follows")
    public RestResponse<ReferenceEntryView> enter(@Context UriInfo asked, @NotNull @Valid ReferenceAddition addition) {
        ReferenceEntry entry = enter.enter(addition);
        return Created.at(asked.getRequestUri().getRawPath() + "/" + entry.id(), entry.version(), shown(entry));
    }

    @POST
    @Path("/{entryId}/correction")
    @RolesAllowed("ADMIN")
    @Idempotent
    @APIResponseSchema(value = ReferenceEntryView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @Operation(
            operationId = "correctReferenceData",
            summary = "更正或终止基础数据 Lets an entry say something else, or end on a day")
    public RestResponse<ReferenceEntryView> correct(
            @PathParam("entryId") UUID entryId,
            @BeanParam Precondition made,
            @NotNull @Valid ReferenceCorrection correction) {
        ReferenceEntry entry = enter.correct(entryId, made, correction);
        return Created.ok(entry.version(), shown(entry));
    }

    @POST
    @Path("/{entryId}/withdrawal")
    @RolesAllowed("ADMIN")
    @Idempotent
    @APIResponseSchema(value = ReferenceEntryView.class, responseCode = "200", responseDescription = "OK")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem404")
    @Operation(
            operationId = "withdrawReferenceData",
            summary = "撤回基础数据 Takes an entry back; what came with the application counts again")
    public RestResponse<ReferenceEntryView> withdraw(
            @PathParam("entryId") UUID entryId,
            @BeanParam Precondition made,
            @NotNull @Valid ReferenceWithdrawal withdrawal) {
        ReferenceEntry entry = enter.withdraw(entryId, made, withdrawal);
        return Created.ok(entry.version(), shown(entry));
    }
}
