package org.labourrights.probe;

import jakarta.ws.rs.Path;
import org.labourrights.chassis.evidence.EventProofEndpoints;

/** Proofs of the events of the probe. */
@Path("/api/probe/v1/events/{eventId}/proof")
public class ProbeEventProofs extends EventProofEndpoints {}
