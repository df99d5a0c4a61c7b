package org.labourrights.arrears.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.reference.AgencyEndpoints;

/** Agencies to which a lead can be transferred, or whose officers handle it. */
@Path("/api/arrears/v1/agencies")
@Tag(name = "Reference 基础数据")
class AgencyResource extends AgencyEndpoints {}
