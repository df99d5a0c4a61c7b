package org.labourrights.arrears.clock;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.clock.MissedClocks;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;

/** What a superior has to ask about: missed clocks of all leads below. */
@Path("/api/arrears/v1/clocks")
@Tag(name = "Clocks", description = "线索时限 The clocks of a lead")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTION_LEAD, Roles.AUDITOR})
public class MissedClockResource {

    private final MissedClocks clocks;
    private final CurrentCaller caller;
    private final Clock clock;

    MissedClockResource(MissedClocks clocks, CurrentCaller caller, Clock clock) {
        this.clocks = clocks;
        this.caller = caller;
        this.clock = clock;
    }

    /** Lists the clocks that are late and still open. */
    @GET
    @Transactional
    @Operation(
            operationId = "listMissedClocks",
            summary = "逾期未办清单 List missed clocks",
            description = "本辖区及下级逾期且仍未办的时限，逾期最久的在前。 Late and still open within the caller's divisions, "
                    + "the longest late first.")
    public Page<MissedClock> list(@QueryParam("kind") @Nullable ClockKind kind, @BeanParam PageRequest page) {
        Instant now = clock.instant();
        return clocks.page(caller.get(), LeadClockFamily.NAME, kind == null ? null : kind.name(), page)
                .map(it -> MissedClock.of(it, now));
    }
}
