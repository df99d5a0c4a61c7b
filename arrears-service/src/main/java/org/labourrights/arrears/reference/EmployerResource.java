package org.labourrights.arrears.reference;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.kernel.directory.DirectoryEndpoints;

/** The directory of enterprises, whom leads may be about. */
@Path("/api/arrears/v1/employers")
@Tag(name = "Employers", description = "被反映单位 Whom leads are about")
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTOR,
    Roles.INSPECTION_LEAD,
    Roles.JOINT_MEMBER,
    Roles.AUDITOR
})
class EmployerResource extends DirectoryEndpoints {}
