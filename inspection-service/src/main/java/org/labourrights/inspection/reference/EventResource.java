package org.labourrights.inspection.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.log.EventEndpoints;

/** The event log of this service: its feed and the audit trail. */
@Path("/api/inspection/v1/events")
@Tag(name = "Reference 基础数据")
class EventResource extends EventEndpoints {}
