package org.labourrights.probe;

import jakarta.ws.rs.Path;
import org.labourrights.chassis.privacy.rotation.KeyRotationEndpoints;

/** The keys of the probe. */
@Path("/api/probe/v1/key-rotation")
public class ProbeKeyRotation extends KeyRotationEndpoints {}
