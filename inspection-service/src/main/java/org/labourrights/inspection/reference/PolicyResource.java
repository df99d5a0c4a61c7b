package org.labourrights.inspection.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.policy.PolicyEndpoints;

/** Policies of this service. */
@Path("/api/inspection/v1/policies")
@Tag(name = "Reference 基础数据")
class PolicyResource extends PolicyEndpoints {}
