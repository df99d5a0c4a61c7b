package org.labourrights.arrears.related;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
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
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.ClockSource;

/** Related cases at the door. */
@Path("/api/arrears/v1/leads/{leadId}/related-cases")
@Tag(name = "Leads", description = "欠薪线索 Wage-arrears leads")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RelatedCaseResource {

    private final RelatedCases cases;
    private final Leads leads;

    RelatedCaseResource(RelatedCases cases, Leads leads) {
        this.cases = cases;
        this.leads = leads;
    }

    /** Lists what grew out of a lead. */
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
            operationId = "listRelatedCases",
            summary = "关联案件 What grew out of a lead",
            description = "调解、仲裁、立案、处理决定、信用记录。 Mediation, arbitration, cases, dispositions and credit records.")
    public Page<RelatedCaseView> list(@PathParam("leadId") UUID id, @BeanParam PageRequest page) {
        ArrearsLead lead = leads.get(id);
        return cases.of(lead, lead.facts().receivedAt().atZone(ClockSource.ZONE).toLocalDate(), page)
                .map(RelatedCaseView::of);
    }
}
