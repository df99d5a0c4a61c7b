package org.labourrights.reporting.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.kernel.document.verification.VerificationEndpoints;

/** Anybody checks a letter that they hold. */
@Path("/api/reporting/v1/public/documents")
@Tag(name = "Letters 指导函")
class VerificationResource extends VerificationEndpoints {}
