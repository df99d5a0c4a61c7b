package org.labourrights.arrears.clock;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.chassis.clock.ClockView;
import org.labourrights.chassis.clock.ClocksView;
import org.labourrights.chassis.clock.ShowClocks;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.WorkingCalendar;

/** The clocks of a lead at the door. */
@Path("/api/arrears/v1/leads/{leadId}/clocks")
@Tag(name = "Clocks", description = "线索时限 The clocks of a lead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClockResource {

    private final LeadReach leads;
    private final ShowClocks show;
    private final ChangeLeadClock change;
    private final WorkingCalendar calendar;

    ClockResource(LeadReach leads, ShowClocks show, ChangeLeadClock change, WorkingCalendar calendar) {
        this.leads = leads;
        this.show = show;
        this.change = change;
        this.calendar = calendar;
    }

    /** Shows all clocks of a lead. */
    @GET
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR,
        Roles.JOINT_MEMBER
    })
    @Operation(
            operationId = "getLeadClocks",
            summary = "查看线索时限 Show the clocks of a lead",
            description =
                    "每个时限的起算、逐日说明、依据、暂停、逾期与上报。 Each clock with its count day by day, its policy row, and what became"
                            + " of it.")
    public ClocksView clocks(@PathParam("leadId") UUID id) {
        ArrearsLead lead = leads.get(id);
        return show.of(lead.id(), lead.leadNo());
    }

    /** Stops a clock. */
    @POST
    @Path("/{kind}/pause")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @Operation(
            operationId = "pauseLeadClock",
            summary = "中止时限 Stop a clock",
            description = "仅限政策允许的时限；If-Match 为该时限的 version。 Where the policy allows; If-Match is the clock's version.")
    public RestResponse<ClockView> pause(
            @PathParam("leadId") UUID id,
            @PathParam("kind") ClockKind kind,
            @BeanParam Precondition made,
            @NotNull @Valid ClockPause pause) {
        return changed(change.pause(id, kind, made, pause.reason()));
    }

    /** Lets a clock go on. */
    @POST
    @Path("/{kind}/resumption")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @Operation(
            operationId = "resumeLeadClock",
            summary = "恢复时限 Let a clock go on",
            description = "中止的日数不计入，截止日相应顺延。 The days that it stood do not count; the due day moves.")
    public RestResponse<ClockView> resume(
            @PathParam("leadId") UUID id, @PathParam("kind") ClockKind kind, @BeanParam Precondition made) {
        return changed(change.resume(id, kind, made));
    }

    /** Gives more time. */
    @POST
    @Path("/{kind}/extension")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @Operation(
            operationId = "extendLeadClock",
            summary = "延长时限 Extend a clock",
            description = "信访答复期限经批准可延长一次。 The answer to a petition may be extended once, with approval.")
    public RestResponse<ClockView> extend(
            @PathParam("leadId") UUID id, @PathParam("kind") ClockKind kind, @BeanParam Precondition made) {
        return changed(change.extend(id, kind, made));
    }

    private RestResponse<ClockView> changed(StatutoryClock clock) {
        return Created.ok(clock.version(), ClockView.of(clock, calendar));
    }
}
