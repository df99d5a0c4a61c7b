package org.labourrights.kernel.document.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;
import org.labourrights.chassis.text.OneLine;

/**
 * Whom a document was to be served on did not take it (拒收).
 *
 * @param reason as it was given, or what was found
 * @param witnesses who saw it (见证人); at least one where it is left in place [LAW 民事诉讼法 §89]
 */
@Schema(name = "ServiceRefusal")
public record ServiceRefusal(
        @NotBlank @ConfidentialText(max = 500) @Schema(examples = "称与其无关，拒绝签收")
        String reason,

        @NotNull @Size(max = 10) @Schema(examples = "[\"王示例\"]")
        List<@NotBlank @Size(max = 50) @OneLine String> witnesses) {
    public ServiceRefusal {
        witnesses = List.copyOf(witnesses);
    }
}
