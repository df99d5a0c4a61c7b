package org.labourrights.inspection.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.time.CalendarEndpoints;

/** The working calendar of this service. */
@Path("/api/inspection/v1/calendar")
@Tag(name = "Reference 基础数据")
class CalendarResource extends CalendarEndpoints {}
