package org.labourrights.probe;

import jakarta.ws.rs.Path;
import org.labourrights.chassis.evidence.EvidenceEndpoints;

/** The evidence log of the probe. */
@Path("/api/probe/v1/public/evidence")
public class ProbeEvidenceLog extends EvidenceEndpoints {}
