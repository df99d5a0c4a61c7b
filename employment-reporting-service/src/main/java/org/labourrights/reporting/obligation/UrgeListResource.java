package org.labourrights.reporting.obligation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.openapi.Examples;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;

/** The urge list of a platform at the door. */
@Path("/api/reporting/v1/enterprises/{uscc}/urges")
@Tag(name = "Obligations", description = "报告义务 Who owes which report to whom by when")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UrgeListResource {

    private final UrgeList urgeList;

    UrgeListResource(UrgeList urgeList) {
        this.urgeList = urgeList;
    }

    /** Shows a platform what its partners owe. */
    @GET
    @RolesAllowed({
        Roles.ENT_ADMIN,
        Roles.ENT_REPORTER,
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "getUrgeList",
            summary = "督促清单 Urge list of a platform",
            description = "平台企业的合作企业已到期可报而未报、逾期未报的报告；逾期未报只作督促警示，不计为平台企业逾期。 Reports that the "
                    + "partners of a platform can file now and have not filed. A missing report is a warning to the "
                    + "platform, never its own overdue state.")
    @APIResponse(
            responseCode = "200",
            description = "一页督促事项 One page",
            extensions = @Extension(name = Examples.EXTENSION, value = ObligationExamples.URGE_LIST, parseValue = true))
    public Page<UrgeView> list(
            @PathParam("uscc") UnifiedSocialCreditCode uscc,
            @QueryParam("missingOnly") @Nullable Boolean missingOnly,
            @BeanParam PageRequest page) {
        return urgeList.of(uscc, Boolean.TRUE.equals(missingOnly), page);
    }
}
