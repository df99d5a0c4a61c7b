package org.labourrights.kernel.signature;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/**
 * A party refuses to sign (拒签); can be the body of a request as it is.
 *
 * @param reason as it was given
 */
@Schema(name = "SigningRefusal", examples = "{\"reason\":\"对补偿金额有异议\",\"on\":\"2026-10-16\"}")
public record SigningRefusal(
        @NotBlank @ConfidentialText(max = 500) @Schema(examples = "对补偿金额有异议")
        String reason,

        @NotNull LocalDate on) {}
