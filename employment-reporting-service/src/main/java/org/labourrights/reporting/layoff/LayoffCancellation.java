package org.labourrights.reporting.layoff;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Request: give the plan up. */
@Schema(name = "ReportingLayoffCancellation", description = "取消裁员 Why the plan is given up")
record LayoffCancellation(
        @NotNull @FreeText(min = 10, max = 500, problem = LayoffProblem.PLAN) @Schema(examples = "经协商改为轮岗轮休，不再裁减人员")
        String reason) {}
