package org.labourrights.arrears.lead;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** Leads as the bureau reads them. */
@Path("/api/arrears/v1/leads")
@Tag(name = "Leads", description = "欠薪线索 Wage-arrears leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LeadResource {

    private final LeadReach leads;
    private final LeadSearch search;
    private final LeadClaims claims;
    private final Matters matters;

    LeadResource(LeadReach leads, LeadSearch search, LeadClaims claims, Matters matters) {
        this.leads = leads;
        this.search = search;
        this.claims = claims;
        this.matters = matters;
    }

    /** Lists leads. */
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
            operationId = "listLeads",
            summary = "查询线索 List leads",
            description =
                    "按状态、单位、渠道、承办人、时限、属地查询授权范围内的线索，不含反映人信息；其他部门只见已接收的线索。 By state, employer, channel, officer, due "
                            + "day and division, within reach; never the reporter.")
    public Page<LeadView> list(@Valid @BeanParam LeadQuery query, @BeanParam PageRequest page) {
        return search.search(query, page).map(LeadView::listed);
    }

    /** Shows a lead. */
    @GET
    @Path("/{leadId}")
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
            operationId = "getLead",
            summary = "查看线索 Show a lead",
            description = "线索的状态、时限与办理情况，不含反映人信息。 Its state, deadlines and progress; never the reporter.")
    public RestResponse<LeadView> get(@PathParam("leadId") UUID id) {
        ArrearsLead lead = leads.get(id);
        return Created.ok(lead.version(), LeadView.of(lead));
    }

    /** Shows what a lead claims. */
    @GET
    @Path("/{leadId}/claims")
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
            operationId = "listLeadClaims",
            summary = "欠薪明细 What a lead claims",
            description = "逐条列示欠付项目、期间、金额、约定支付日与起欠日；劳动者以标识代替。 Line by line: pay item, period, amount, pay day "
                    + "and since when it is owed; workers are tokens.")
    public Page<LeadClaim> claims(@PathParam("leadId") UUID id) {
        return new Page<>(
                matters.of(leads.get(id).id()).leads().stream()
                        .flatMap(each -> claims.of(each).stream())
                        .toList(),
                null);
    }
}
