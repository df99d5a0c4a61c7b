package org.labourrights.reporting.dispatch;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Request: the agency leaves the market. */
@Schema(name = "ReportingDispatchExit", description = "退出决定 The decision that ends the agency's business")
record DispatchExit(
        @NotNull @FreeText(min = 2, max = 100, problem = DispatchProblem.REPORT) @Schema(examples = "派遣退出〔2027〕1号")
        String decisionNo,

        @NotNull @FreeText(min = 10, max = 500, problem = DispatchProblem.REPORT) @Schema(examples = "年度核验不合格，逾期未整改")
        String reason) {}
