package org.labourrights.reporting.risk;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.RiskLevel;

/**
 * One computation of an enterprise's risk for a period (风险评估), as stored.
 *
 * @param calcVersion version of the formulas
 * @param cause what made it be computed: an event type, or {@code report.accepted}
 * @param heldLevel level after hysteresis; this one raises warnings
 * @param inputs the exact figures that went in
 * @param inputRefs report, complaints and facts that the figures come from
 * @param policyRows policy rows used
 * @param current whether it is the newest of its enterprise and period
 */
record Assessment(
        UUID id,
        UnifiedSocialCreditCode uscc,
        String period,
        String divisionPath,
        Instant computedAt,
        String calcVersion,
        String cause,
        Composite composite,
        RiskLevel heldLevel,
        List<IndicatorReading> indicators,
        RiskInputs inputs,
        InputRefs inputRefs,
        List<UUID> policyRows,
        boolean current) {

    /**
     * What an assessment rests on.
     *
     * @param reportId accepted report, with its version; null and version 0 without one
     * @param complaints numbers of leads and mediation cases
     * @param facts event type and number of findings, cases, publications
     */
    record InputRefs(
            @Nullable UUID reportId,
            int reportVersion,
            @Nullable String obligationNo,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            Instant acceptedAt,

            List<String> complaints,
            List<String> facts) {}

    @Nullable
    BigDecimal score() {
        return composite.score();
    }
}
