package org.labourrights.reporting.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.evidence.EventProofEndpoints;

/** Proofs of the events of this service. */
@Path("/api/reporting/v1/events/{eventId}/proof")
@Tag(name = "Evidence 存证")
class EventProofResource extends EventProofEndpoints {}
