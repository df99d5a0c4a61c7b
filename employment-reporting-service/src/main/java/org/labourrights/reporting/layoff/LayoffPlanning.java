package org.labourrights.reporting.layoff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * Request: draw up a plan.
 *
 * @param divisionCode place of work concerned; the place of registration unless told
 */
@Schema(name = "ReportingLayoffPlanning", description = "裁员方案 A layoff plan to draw up")
record LayoffPlanning(
        @Nullable DivisionCode divisionCode, @NotNull @Valid LayoffProposal proposal) {}
