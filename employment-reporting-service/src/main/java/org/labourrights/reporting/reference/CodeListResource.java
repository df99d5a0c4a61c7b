package org.labourrights.reporting.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.chassis.codes.CodeListEndpoints;

/** Code lists of this service. */
@Path("/api/reporting/v1/code-lists")
@Tag(name = "Reference 基础数据")
class CodeListResource extends CodeListEndpoints {}
