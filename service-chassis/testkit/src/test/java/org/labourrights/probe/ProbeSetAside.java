package org.labourrights.probe;

import jakarta.ws.rs.Path;
import org.labourrights.chassis.aside.SetAsideEndpoints;

/** What the probe has set aside. */
@Path("/api/probe/v1/set-aside")
public class ProbeSetAside extends SetAsideEndpoints {}
