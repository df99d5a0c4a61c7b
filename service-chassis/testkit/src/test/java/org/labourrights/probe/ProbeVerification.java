package org.labourrights.probe;

import jakarta.ws.rs.Path;
import org.labourrights.kernel.document.verification.VerificationEndpoints;

/** The documents of the probe, checked by anybody. */
@Path("/api/probe/v1/public/documents")
public class ProbeVerification extends VerificationEndpoints {}
