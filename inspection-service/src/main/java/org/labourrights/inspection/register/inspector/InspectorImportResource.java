package org.labourrights.inspection.register.inspector;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.table.ImportEndpoints;
import org.labourrights.chassis.table.ImportedTable;

/** Inspectors come in as a file. */
@Path("/api/inspection/v1/inspectors/import")
@Tag(name = "Inspectors")
@RolesAllowed({
    Roles.COUNTY_OFFICER,
    Roles.CITY_OFFICER,
    Roles.PROVINCE_OFFICER,
    Roles.INSPECTION_LEAD,
    Roles.JOINT_MEMBER
})
public class InspectorImportResource extends ImportEndpoints {

    private final InspectorTable inspectors;

    InspectorImportResource(InspectorTable inspectors) {
        this.inspectors = inspectors;
    }

    @Override
    protected ImportedTable<?> table() {
        return inspectors;
    }
}
