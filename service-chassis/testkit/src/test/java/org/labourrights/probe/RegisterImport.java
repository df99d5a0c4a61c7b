package org.labourrights.probe;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.table.ImportEndpoints;
import org.labourrights.chassis.table.ImportedTable;

@Path("/api/probe/v1/register/import")
@RolesAllowed("COUNTY_OFFICER")
@Tag(name = "Register")
public class RegisterImport extends ImportEndpoints {

    private final Register register;

    RegisterImport(Register register) {
        this.register = register;
    }

    @Override
    protected ImportedTable<?> table() {
        return register;
    }
}
