package org.labourrights.chassis.aside;

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
import org.labourrights.chassis.inbox.SetAsideEvent;
import org.labourrights.chassis.inbox.SetAsideEvents;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.time.timer.SetAsideTimer;
import org.labourrights.chassis.time.timer.SetAsideTimers;

/**
 * What was set aside, over HTTP. A service gives it an address by a subclass: {@code @Path("/api/…/v1/set-aside") class
 * SetAsideResource extends SetAsideEndpoints}.
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class SetAsideEndpoints {

    @Inject
    SetAsideTimers timers;

    @Inject
    SetAsideEvents events;

    @GET
    @Path("/timers")
    @RolesAllowed("ADMIN")
    @Operation(
            operationId = "listSetAsideTimers",
            summary = "搁置的定时任务 Timers that failed too often and wait for a decision")
    public Page<SetAsideTimer> timers(@BeanParam PageRequest page) {
        return page.of(
                timers.list(page.after(1), page.fetch()),
                timer -> List.of(timer.id().toString()));
    }

    @POST
    @Path("/timers/{timerId}/release")
    @RolesAllowed("ADMIN")
    @Idempotent
    @Operation(operationId = "releaseTimer", summary = "重新执行搁置的定时任务 The timer is tried again from the beginning")
    public Released release(@PathParam("timerId") UUID id, @NotNull @Valid Release release) {
        return new Released(timers.release(id, release.all(), release.reason()));
    }

    @POST
    @Path("/timers/{timerId}/dismissal")
    @RolesAllowed("ADMIN")
    @Idempotent
    @APIResponse(responseCode = "204", description = "已放弃 Given up")
    @Operation(operationId = "dismissTimer", summary = "放弃搁置的定时任务 The timer never fires")
    public void dismiss(@PathParam("timerId") UUID id, @NotNull @Valid Decision decision) {
        timers.dismiss(id, decision.reason());
    }

    @GET
    @Path("/events")
    @RolesAllowed("ADMIN")
    @Operation(operationId = "listSetAsideEvents", summary = "未能处理的外来事件 Dead letters that wait for a decision")
    public Page<SetAsideEvent> events(@BeanParam PageRequest page) {
        return page.of(
                events.list(page.after(1), page.fetch()),
                letter -> List.of(letter.id().toString()));
    }

    @POST
    @Path("/events/{setAsideEventId}/replay")
    @RolesAllowed("ADMIN")
    @Idempotent
    @APIResponse(responseCode = "204", description = "已重新处理 Consumed after all")
    @Operation(
            operationId = "replayEvent",
            summary = "重新处理外来事件 The event is consumed after all, or the answer says why not")
    public void replay(@PathParam("setAsideEventId") UUID id, @NotNull @Valid Decision decision) {
        events.replay(id, decision.reason());
    }

    @POST
    @Path("/events/{setAsideEventId}/dismissal")
    @RolesAllowed("ADMIN")
    @Idempotent
    @APIResponse(responseCode = "204", description = "已放弃 Given up")
    @Operation(operationId = "dismissEvent", summary = "放弃外来事件 The event is never consumed")
    public void dismissEvent(@PathParam("setAsideEventId") UUID id, @NotNull @Valid Decision decision) {
        events.dismiss(id, decision.reason());
    }
}
