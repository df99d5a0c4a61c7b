package org.labourrights.inspection.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What the review of an objection found. */
@Schema(name = "PublicationReview", description = "异议复核 What the review of the objection found")
record Review(
        @NotNull ReviewResult result,

        @Schema(description = "复核情况 What was found", examples = "部分金额已付，应更正") @NotBlank @FreeText(min = 2, max = 1000)
        String findings) {}
