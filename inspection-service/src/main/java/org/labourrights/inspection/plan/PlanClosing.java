package org.labourrights.inspection.plan;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What came of a plan. */
@Schema(name = "PlanClosing", description = "结束检查计划 What came of the plan")
record PlanClosing(
        @Schema(description = "实施情况 What came of it", examples = "计划内检查全部完成") @NotBlank @FreeText(min = 2, max = 500)
        String note) {}
