package org.labourrights.reporting.risk;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.RiskLevel;

/** Payloads of the risk events, as other services read them; references and counts only. */
final class RiskEvents {
    static final String ASSESSED = "risk.assessed.v1";
    static final String RAISED = "risk.warning.raised.v1";
    static final String CLEARED = "risk.warning.cleared.v1";

    private RiskEvents() {}

    /** @param score composite, two decimals; absent when nothing could be measured */
    record Assessed(
            UUID assessmentId,
            UnifiedSocialCreditCode uscc,
            String period,
            String calcVersion,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal score,

            @Nullable RiskLevel level,
            RiskLevel heldLevel,
            List<IndicatorLevel> indicators) {}

    record IndicatorLevel(
            Indicator code,
            ReadingStatus status,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal value,

            @Nullable RiskLevel level) {
        static IndicatorLevel of(IndicatorReading reading) {
            return new IndicatorLevel(reading.indicator(), reading.status(), reading.value(), reading.level());
        }
    }

    /**
     * @param indicators codes at the warning level or above
     * @param actions what the bureau is asked to do, by {@code dueOn}
     */
    record Raised(
            UUID warningId,
            UnifiedSocialCreditCode uscc,
            RiskLevel level,
            String period,
            List<Indicator> indicators,
            List<String> actions,
            LocalDate dueOn) {}

    /** @param reason LEVEL_CLEARED, or LEVEL_FALLEN and LEVEL_RISEN when another warning takes its place */
    record Cleared(UUID warningId, UnifiedSocialCreditCode uscc, RiskLevel level, ClearReason reason) {}
}
