package org.labourrights.reporting.dispatch;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request: the agency leaves the market. */
@Schema(name = "ReportingDispatchExit", description = "退出决定 The decision that ends the agency's business")
record DispatchExit(
        @NotNull @Size(min = 2, max = 100) @Schema(examples = "派遣退出〔2027〕1号")
        String decisionNo,

        @NotNull @Size(min = 10, max = 500) @Schema(examples = "年度核验不合格，逾期未整改")
        String reason) {}
