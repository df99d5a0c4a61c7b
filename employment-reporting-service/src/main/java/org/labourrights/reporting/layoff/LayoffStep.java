package org.labourrights.reporting.layoff;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Request: one step of the procedure was taken.
 *
 * @param on the day on which it was taken, not after today
 */
@Schema(name = "ReportingLayoffStep", description = "办理日期 The day of a step")
record LayoffStep(@NotNull @Schema(examples = "2026-08-03") LocalDate on) {}
