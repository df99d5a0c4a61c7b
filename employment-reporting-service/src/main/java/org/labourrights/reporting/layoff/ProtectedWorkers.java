package org.labourrights.reporting.layoff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of a protected group stand in the plan.
 *
 * @param count 0 says that the group was looked for and nobody found
 */
@Schema(name = "ReportingProtectedWorkers", description = "不得裁减人员 Members of a protected group in the plan, a count")
public record ProtectedWorkers(
        @NotNull ProtectedGroup group,

        @NotNull @Min(0) @Max(9_999_999) @Schema(examples = "0")
        Integer count) {}
