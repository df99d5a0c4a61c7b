package org.labourrights.inspection.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.reference.AgencyEndpoints;

/** Agencies that plan, inspect and decide. */
@Path("/api/inspection/v1/agencies")
@Tag(name = "Reference 基础数据")
class AgencyResource extends AgencyEndpoints {}
