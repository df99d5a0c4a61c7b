package org.labourrights.inspection.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.privacy.rotation.KeyRotationEndpoints;

/** The keys under which this service keeps what is personal. */
@Path("/api/inspection/v1/key-rotation")
@Tag(name = "Operation 运行维护", description = "运行维护 What failed too often and was set aside")
class KeyRotationResource extends KeyRotationEndpoints {}
