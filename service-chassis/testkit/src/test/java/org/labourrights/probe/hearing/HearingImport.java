package org.labourrights.probe.hearing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.table.ImportEndpoints;
import org.labourrights.chassis.table.ImportedTable;

@Path("/api/probe/v1/hearings/import")
@RolesAllowed("COUNTY_OFFICER")
@Tag(name = "Hearings")
public class HearingImport extends ImportEndpoints {

    private final HearingList list;

    HearingImport(HearingList list) {
        this.list = list;
    }

    @Override
    protected ImportedTable<?> table() {
        return list;
    }
}
