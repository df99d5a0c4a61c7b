package org.labourrights.arrears.reference;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.paging.Page;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.kernel.directory.EnterpriseDirectory;
import org.labourrights.kernel.directory.ListedEnterprise;

/** The directory of enterprises, whom leads may be about. */
@Path("/api/arrears/v1/employers")
@Tag(name = "Employers", description = "被反映单位 Whom leads are about")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EmployerResource {

    private final EnterpriseDirectory directory;

    EmployerResource(EnterpriseDirectory directory) {
        this.directory = directory;
    }

    /** Finds enterprises by a part of their name. */
    @GET
    @Transactional
    @RolesAllowed({
        Roles.COUNTY_OFFICER,
        Roles.CITY_OFFICER,
        Roles.PROVINCE_OFFICER,
        Roles.INSPECTOR,
        Roles.INSPECTION_LEAD,
        Roles.JOINT_MEMBER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listEmployers",
            summary = "查询单位 Find employers",
            description = "按名称任意部分查询台账中的企业，不限区划。 By any part of the name, wherever they are registered.")
    public Page<ListedEnterprise> list(
            @Parameter(description = "名称的任意部分 Any part of the name", example = "快送")
                    @QueryParam("name")
                    @NotNull
                    @Size(min = 1, max = 100)
                    @OneLine
                    String name,
            @BeanParam PageRequest page) {
        return directory.search(name, page);
    }
}
