package org.labourrights.reporting.statistics;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;

/** How many enterprises stand at which level, by indicator. */
@Schema(name = "ReportingRiskDistribution", description = "Enterprises by risk level (风险指标分布)")
record RiskDistributionView(
        Instant asOf,
        DivisionCode division,
        @Schema(examples = "呼和浩特市") String divisionName,
        @Schema(examples = "2026H1") String period,

        @Schema(description = "Enterprises assessed", examples = "42")
        long enterpriseCount,

        List<Row> rows) {

    /** @param indicator code, or COMPOSITE */
    @Schema(name = "ReportingRiskDistributionRow")
    record Row(
            @Schema(examples = "R-01") String indicator,
            @Schema(examples = "劳动合同签订率") String name,
            long green,
            long blue,
            long yellow,
            long orange,
            long red,

            @Schema(description = "Too few people, or nothing reported", examples = "3")
            long notMeasured) {}
}
