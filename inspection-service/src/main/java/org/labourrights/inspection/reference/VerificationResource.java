package org.labourrights.inspection.reference;

import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.labourrights.kernel.document.verification.VerificationEndpoints;

/** Anybody checks a paper of an inspection that they hold. */
@Path("/api/inspection/v1/public/documents")
@Tag(name = "Documents 文书")
class VerificationResource extends VerificationEndpoints {}
