package org.labourrights.arrears.screening;

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
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Crime screenings at the door. */
@Path("/api/arrears/v1/leads/{leadId}/crime-screenings")
@Tag(name = "Screening", description = "涉嫌犯罪筛查 Whether arrears may be a crime")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ScreeningResource {

    private final ScreenCrime screen;
    private final CrimeScreenings screenings;
    private final Leads leads;

    ScreeningResource(ScreenCrime screen, CrimeScreenings screenings, Leads leads) {
        this.screen = screen;
        this.screenings = screenings;
        this.leads = leads;
    }

    /** Screens a lead. */
    @POST
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "screenLeadForCrime",
            summary = "涉嫌犯罪筛查 Screen a lead for a crime",
            description =
                    "按当地标准筛查；未设标准的由人工决定，绝不自动移送。 By the local thresholds; where none is set a person decides, never the system.")
    public ScreeningView screen(@PathParam("leadId") UUID id, @NotNull @Valid ScreeningEntry entry) {
        return screen.screen(id, entry).view();
    }

    /** Decides on a screening. */
    @POST
    @Path("/{screeningId}/decision")
    @RolesAllowed(Roles.INSPECTION_LEAD)
    @Idempotent
    @Operation(
            operationId = "decideCrimeScreening",
            summary = "筛查决定 Decide on a screening",
            description = "由监察负责人决定是否移送公安机关。 The leader of inspections decides whether the police shall have it.")
    public ScreeningView decide(
            @PathParam("leadId") UUID id,
            @PathParam("screeningId") UUID screeningId,
            @BeanParam Precondition made,
            @NotNull @Valid DecisionEntry entry) {
        return screen.decide(id, screeningId, made, entry).view();
    }

    /** Lists the screenings of a lead. */
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
            operationId = "listCrimeScreenings",
            summary = "筛查记录 The screenings of a lead",
            description = "按登记先后列出。 In the order in which they were made.")
    public Page<ScreeningView> list(@PathParam("leadId") UUID id, @BeanParam PageRequest page) {
        leads.get(id);
        return screenings.page(id, page).map(CrimeScreening::view);
    }
}
