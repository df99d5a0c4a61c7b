package org.labourrights.chassis.time.sandbox;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Shows and moves the clock of the sandbox; the routes do not exist unless the sandbox is enabled. */
@Path("/sandbox/clock")
@Produces(MediaType.APPLICATION_JSON)
@EndpointDisabled(name = "labourrights.sandbox.enabled", stringValue = "false", disableIfMissing = true)
@PermitAll
@RunOnVirtualThread
public class SandboxResource {

    private final SandboxTime time;

    SandboxResource(SandboxTime time) {
        this.time = time;
    }

    /** What time it is in the sandbox. */
    @GET
    @Operation(hidden = true)
    public Now now() {
        return new Now(time.now(), 0);
    }

    /** Moves the clock forward; what falls due on the way happens, each at its own time. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Now move(@Valid @NotNull Target target) {
        int fired = time.moveTo(target.to().toInstant());
        return new Now(time.now(), fired);
    }

    /** @param to the time that it shall be, with offset, {@code 2026-10-16T00:00:00+08:00} */
    public record Target(@NotNull OffsetDateTime to) {}

    /**
     * @param now sandbox time
     * @param fired timers fired by this call
     */
    public record Now(OffsetDateTime now, int fired) {}
}
