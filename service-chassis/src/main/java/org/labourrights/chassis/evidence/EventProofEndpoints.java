package org.labourrights.chassis.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * The proof of a single event. A service gives it an address by a subclass with a {@code @Path} that ends in
 * {@code /events/{eventId}/proof}.
 */
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public abstract class EventProofEndpoints {

    @Inject
    Proofs proofs;

    @GET
    @RolesAllowed({"AUDITOR", "ADMIN", "COUNTY_OFFICER", "CITY_OFFICER", "PROVINCE_OFFICER", "SYSTEM_NATIONAL_PLATFORM"
    })
    @Operation(
            operationId = "getEventProof",
            summary = "事件存证回执 Proof that an event is in the sealed log",
            description =
                    "可离线核验：java -jar verifier.jar proof；谁能看到该事件，谁就能取得。封存前（约一分钟）返回 E-NOT-SEALED。 Checked "
                            + "without the service; for whoever may see the event. E-NOT-SEALED for the minute until it is sealed.")
    @APIResponse(
            responseCode = "200",
            description = "存证回执 The receipt, in canonical JSON",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class)))
    public String proof(@PathParam("eventId") UUID eventId) {
        return proofs.ofEvent(eventId);
    }
}
