package org.labourrights.arrears.referral;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.labourrights.arrears.lead.LeadView;
import org.labourrights.chassis.http.Created;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.scope.Roles;

/** Mediation, filing and joint liability at the door. */
@Path("/api/arrears/v1/leads/{leadId}")
@Tag(name = "Referral", description = "移送转办 Leads handed on")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReferralResource {

    private final ReferLead refer;

    ReferralResource(ReferLead refer) {
        this.refer = refer;
    }

    /** Refers a lead to mediation. */
    @POST
    @Path("/mediation-referral")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR})
    @Idempotent
    @Operation(
            operationId = "referLeadToMediation",
            summary = "转调解 Refer a lead to mediation",
            description =
                    "双方同意，且为不完全符合确立劳动关系情形或金额争议。 With both consents, for an incomplete relation or a disputed amount.")
    public RestResponse<LeadView> toMediation(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid MediationReferral referral) {
        ArrearsLead lead = refer.toMediation(id, made, referral);
        return Created.ok(lead.version(), LeadView.of(lead));
    }

    /** Asks for a case. */
    @POST
    @Path("/filing-request")
    @RolesAllowed(Roles.INSPECTION_LEAD)
    @Idempotent
    @Operation(
            operationId = "requestLeadFiling",
            summary = "提请立案 Ask the inspection to file a case",
            description = "民事关系不予立案；不完全符合情形先行调解。 Not for civil relations; mediation first for incomplete ones.")
    public RestResponse<LeadView> requestFiling(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid FilingRequest request) {
        ArrearsLead lead = refer.requestFiling(id, made, request);
        return Created.ok(lead.version(), LeadView.of(lead));
    }

    /** Holds the platform liable. */
    @POST
    @Path("/platform-liability")
    @RolesAllowed({Roles.COUNTY_OFFICER, Roles.CITY_OFFICER, Roles.PROVINCE_OFFICER, Roles.INSPECTOR})
    @Idempotent
    @Operation(
            operationId = "holdPlatformLiable",
            summary = "平台连带责任 Hold the platform liable",
            description = "认定平台对合作企业欠薪承担连带责任。 The platform answers for the arrears of its partner as well.")
    public RestResponse<LeadView> holdLiable(
            @PathParam("leadId") UUID id, @BeanParam Precondition made, @NotNull @Valid PlatformLiability liability) {
        ArrearsLead lead = refer.holdLiable(id, made, liability);
        return Created.ok(lead.version(), LeadView.of(lead));
    }
}
