package org.labourrights.arrears.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** What the review of a petition came to. */
@Schema(name = "PetitionReviewOpinion", description = "信访复查意见 What the review of a petition came to")
record ReviewOpinion(
        @NotNull ReviewResult result,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "原答复事实清楚，予以维持")
        String opinion) {}
