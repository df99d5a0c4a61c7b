package org.labourrights.inspection.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.reference.entry.ReferenceEndpoints;

/** Reference data that was entered, as this service has heard of it. */
@Path("/api/inspection/v1/reference-entries")
@Tag(name = "Reference 基础数据")
class ReferenceEntryResource extends ReferenceEndpoints {}
