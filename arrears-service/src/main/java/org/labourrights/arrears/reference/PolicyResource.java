package org.labourrights.arrears.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.policy.PolicyEndpoints;

/** Policies of this service. */
@Path("/api/arrears/v1/policies")
@Tag(name = "Reference 基础数据")
class PolicyResource extends PolicyEndpoints {}
