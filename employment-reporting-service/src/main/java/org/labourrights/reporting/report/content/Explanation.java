package org.labourrights.reporting.report.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/**
 * The enterprise's explanation of a warning, filed with the report; the officer reads it instead of acknowledging the
 * warning.
 *
 * @param warning code of the warning, for example {@code W-JUMP}
 * @param pointer JSON pointer that the warning named
 */
@Schema(description = "Explanation of one warning")
public record Explanation(
        @NotBlank @Pattern(regexp = "W-[A-Z-]{2,30}") @Schema(examples = "W-JUMP")
        String warning,

        @NotBlank @Size(max = 200) @Pattern(regexp = "[\\x21-\\x7e]+") @Schema(examples = "/headcount/0/endCount")
        String pointer,

        @NotBlank
        @FreeText(min = 2, max = 500, problem = FreeText.RULES)
        @Schema(description = "说明 The explanation; never personal data")
        String text) {}
