package org.labourrights.reporting.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.evidence.EvidenceEndpoints;

/** The evidence log of this service, for anybody to keep and check. */
@Path("/api/reporting/v1/public/evidence")
@Tag(name = "Evidence 存证")
class EvidenceResource extends EvidenceEndpoints {}
