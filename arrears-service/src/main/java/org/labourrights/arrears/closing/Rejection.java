package org.labourrights.arrears.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.ConfidentialText;

/**
 * A refusal as the officer enters it.
 *
 * @param violationEndedOn with {@code TIME_BARRED}: last day of the violation
 * @param toAgencyId with {@code WRONG_DIVISION}: the bureau in charge
 * @param explanation for the notice, in the officer's words
 */
@Schema(name = "LeadRejection", description = "不予受理 A refusal")
record Rejection(
        @NotNull RejectionReason reason,

        @Nullable @Schema(examples = "2023-05-31") LocalDate violationEndedOn,

        @Nullable
        @Size(max = 40)
        @Pattern(regexp = "[A-Z_0-9]+-[0-9L]{6}(-[1-9][0-9]?)?")
        @Schema(examples = "HRSS-150105")
        String toAgencyId,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "所反映的欠薪发生于2023年5月以前")
        String explanation) {}
