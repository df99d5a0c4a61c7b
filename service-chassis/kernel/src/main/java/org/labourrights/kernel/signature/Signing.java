package org.labourrights.kernel.signature;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.OneLine;
import org.labourrights.kernel.document.SigningMeans;

/**
 * A party signs (签署); can be the body of a request as it is.
 *
 * @param signer who signed for the party
 * @param on the day beside the signature
 */
@Schema(name = "Signing", examples = "{\"means\":\"COUNTER\",\"signer\":\"李示例\",\"on\":\"2026-10-16\"}")
public record Signing(
        @NotNull SigningMeans means,

        @NotNull @Size(min = 1, max = 50) @OneLine @Schema(examples = "李示例")
        String signer,

        @NotNull LocalDate on) {}
