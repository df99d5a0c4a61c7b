package org.labourrights.inspection.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.division.DivisionEndpoints;

/** Divisions as this service knows them. */
@Path("/api/inspection/v1/divisions")
@Tag(name = "Reference 基础数据")
class DivisionResource extends DivisionEndpoints {}
