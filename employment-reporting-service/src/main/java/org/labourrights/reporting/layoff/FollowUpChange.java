package org.labourrights.reporting.layoff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Request: how far a follow-up is.
 *
 * @param doneOn the day on which it was done; with DONE only
 */
@Schema(name = "ReportingFollowUpChange", description = "跟进情况 How far a follow-up is")
record FollowUpChange(
        @NotNull FollowUpStatus state,

        @NotNull @Min(0) @Max(9_999_999) @Schema(examples = "19")
        Integer personsServed,

        @Nullable @Schema(examples = "2026-10-12") LocalDate doneOn) {}
