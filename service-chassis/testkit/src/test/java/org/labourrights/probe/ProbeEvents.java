package org.labourrights.probe;

import jakarta.ws.rs.Path;
import org.labourrights.chassis.log.EventEndpoints;

/** The event log of the probe. */
@Path("/api/probe/v1/events")
public class ProbeEvents extends EventEndpoints {}
