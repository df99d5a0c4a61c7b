package org.labourrights.inspection.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.aside.SetAsideEndpoints;

/** What this service has set aside. */
@Path("/api/inspection/v1/set-aside")
@Tag(name = "Operation 运行维护", description = "运行维护 What failed too often and was set aside")
class SetAsideResource extends SetAsideEndpoints {}
