package org.labourrights.reporting.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * Where an enterprise stands in its latest assessed period.
 *
 * @param levels composite levels of the last computations, newest first
 * @param heldLevel level after hysteresis
 * @param warningId open warning, if there is one
 */
record Standing(
        UnifiedSocialCreditCode uscc,
        @Nullable String period,
        @Nullable LocalDate periodEnd,
        List<RiskLevel> levels,
        RiskLevel heldLevel,
        @Nullable UUID warningId) {

    /** Whether a computation of that period speaks of the enterprise of today: an older period never does. */
    boolean isCurrent(LocalDate end) {
        return periodEnd == null || !end.isBefore(periodEnd);
    }
}
