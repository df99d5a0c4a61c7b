package org.labourrights.arrears.closing;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Enforcement by courts at the door. */
@Path("/api/arrears/v1/leads/{leadId}/enforcements")
@Tag(name = "Closing", description = "结案 How leads end")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EnforcementResource {

    private final FollowEnforcement follow;
    private final Enforcements enforcements;
    private final Leads leads;

    EnforcementResource(FollowEnforcement follow, Enforcements enforcements, Leads leads) {
        this.follow = follow;
        this.enforcements = enforcements;
        this.leads = leads;
    }

    /** Begins the follow-up. */
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "beginLeadEnforcement",
            summary = "强制执行跟踪 Follow money that a court enforces",
            description = "已办结但未清偿的线索，跟踪至清偿。 For a closed lead that is not paid: followed until it is.")
    public EnforcementView begin(@PathParam("leadId") UUID id, @NotNull @Valid EnforcementEntry entry) {
        return EnforcementView.of(follow.begin(id, entry));
    }

    /** Records what the court said. */
    @POST
    @Path("/progress")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER})
    @Idempotent
    @Operation(
            operationId = "advanceLeadEnforcement",
            summary = "执行进展 Record what the court said",
            description = "未结的应写明下次核查日期。 An open one names the day of the next check.")
    public EnforcementView advance(@PathParam("leadId") UUID id, @NotNull @Valid EnforcementProgress progress) {
        return EnforcementView.of(follow.advance(id, progress));
    }

    /** Lists the enforcements of a lead. */
    @GET
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listLeadEnforcements",
            summary = "强制执行记录 The enforcements of a lead",
            description = "按登记先后列出。 In the order in which they were recorded.")
    public Page<EnforcementView> list(@PathParam("leadId") UUID id, @BeanParam PageRequest page) {
        leads.get(id);
        return enforcements.page(id, page).map(EnforcementView::of);
    }
}
