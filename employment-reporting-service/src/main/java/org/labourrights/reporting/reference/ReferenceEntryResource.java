package org.labourrights.reporting.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.reference.entry.ReferenceKeeperEndpoints;

/** Reference data that was entered; this service keeps the entries for all. */
@Path("/api/reporting/v1/reference-entries")
@Tag(name = "Reference 基础数据")
class ReferenceEntryResource extends ReferenceKeeperEndpoints {}
