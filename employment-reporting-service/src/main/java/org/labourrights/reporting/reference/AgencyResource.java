package org.labourrights.reporting.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.reference.AgencyEndpoints;

/** Agencies as this service knows them. */
@Path("/api/reporting/v1/agencies")
@Tag(name = "Reference 基础数据")
class AgencyResource extends AgencyEndpoints {}
