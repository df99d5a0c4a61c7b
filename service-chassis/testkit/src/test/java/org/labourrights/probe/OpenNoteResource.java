package org.labourrights.probe;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.idempotency.Idempotent;
import org.labourrights.chassis.text.OneLine;

/** What anybody may send without a login, and every kind of value that a body has. */
@Path("/api/probe/v1/open-notes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OpenNoteResource {

    record OpenNote(
            @Schema(examples = "true") boolean anonymous,
            @Schema(examples = "3") @Min(0) @Max(100) int count,
            @Nullable @Schema(examples = "4") Long large,
            @Nullable @Schema(examples = "0.5") BigDecimal rate,

            @NotBlank @OneLine @Size(min = 1, max = 20) @Schema(examples = "李示例")
            String name,

            @Nullable @Size(max = 50) @Schema(examples = "第一行")
            String text) {}

    /** @param code for the sender alone */
    record Receipt(UUID code, String name) {}

    @POST
    @PermitAll
    @Idempotent
    @ResponseStatus(201)
    public Receipt write(@NotNull @Valid OpenNote note) {
        return new Receipt(UUID.randomUUID(), note.name());
    }
}
