package org.labourrights.chassis.privacy.rotation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;

/**
 * The rotation of keys over HTTP, for administrators of the whole country: keys have no division. A service gives it an
 * address by a subclass: {@code @Path("/api/…/v1/key-rotation") class KeyRotationResource extends KeyRotationEndpoints}.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class KeyRotationEndpoints {

    @Inject
    ReadProgress progress;

    @Inject
    TurnKeys turn;

    @Inject
    GiveUpValues values;

    @Inject
    CurrentCaller caller;

    @GET
    @RolesAllowed("ADMIN")
    @Operation(
            operationId = "getKeyRotation",
            summary = "密钥轮换进度 How far values are turned over to the active keys, and which keys may be taken away")
    public RotationProgress progress() {
        requireNation();
        return progress.get();
    }

    @POST
    @RolesAllowed("ADMIN")
    @Idempotent
    @Operation(
            operationId = "startKeyRotation",
            summary = "开始密钥轮换 Turns all values over to the active keys and counts anew")
    public RotationProgress start(@NotNull @Valid RotationReason reason) {
        requireNation();
        turn.start(reason.reason());
        return progress.get();
    }

    @GET
    @Path("/unreadable-values")
    @RolesAllowed("ADMIN")
    @Operation(
            operationId = "listUnreadableValues",
            summary = "无法解密的值 Values that no key opens and that wait for a decision")
    public Page<UnreadableValue> unreadable(@BeanParam PageRequest page) {
        requireNation();
        return page.of(
                values.list(page.after(1), page.fetch()),
                value -> List.of(value.id().toString()));
    }

    @POST
    @Path("/unreadable-values/{unreadableValueId}/dismissal")
    @RolesAllowed("ADMIN")
    @Idempotent
    @APIResponse(responseCode = "204", description = "已放弃 Given up")
    @Operation(
            operationId = "dismissUnreadableValue",
            summary = "放弃无法解密的值 The value is lost; no key stays for it any more")
    public void dismiss(@PathParam("unreadableValueId") UUID id, @NotNull @Valid RotationReason reason) {
        requireNation();
        values.giveUp(id, reason.reason());
    }

    private void requireNation() {
        if (!caller.get().covers(Caller.NATION)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
    }
}
