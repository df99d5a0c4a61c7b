package org.labourrights.reporting.layoff.daily;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/** What a list of daily reports is narrowed to; each part may be absent. */
class DailyReportQuery {

    @QueryParam("state")
    @Parameter(description = "状态 Only in this state; MISSING are the tasks", example = "MISSING")
    @Nullable
    DailyReportState state;

    @QueryParam("division")
    @Parameter(description = "区划 Only this division and all below it", example = "150105")
    @Nullable
    DivisionCode division;

    @QueryParam("from")
    @Parameter(description = "起始日 First day", example = "2026-08-21")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "截止日 Last day", example = "2026-09-30")
    @Nullable
    LocalDate to;
}
