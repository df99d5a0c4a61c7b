package org.labourrights.arrears.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.codes.CodeListEndpoints;

/** Code lists of this service. */
@Path("/api/arrears/v1/code-lists")
@Tag(name = "Reference 基础数据")
class CodeListResource extends CodeListEndpoints {}
