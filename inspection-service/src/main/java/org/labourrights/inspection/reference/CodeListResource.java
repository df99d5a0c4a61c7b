package org.labourrights.inspection.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.codes.CodeListEndpoints;

/** Code lists of this service. */
@Path("/api/inspection/v1/code-lists")
@Tag(name = "Reference 基础数据")
class CodeListResource extends CodeListEndpoints {}
