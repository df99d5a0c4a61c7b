package org.labourrights.arrears.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/**
 * The reporter of a petition is not content with its answer.
 *
 * @param requestedOn day on which the request was received; the days of the review are counted from it
 */
@Schema(name = "PetitionReviewRequest", description = "信访复查申请 Why the answer to a petition shall be reviewed")
record ReviewRequest(
        @NotNull @Schema(examples = "2026-10-12") LocalDate requestedOn,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "对答复认定的金额不服")
        String statement) {}
