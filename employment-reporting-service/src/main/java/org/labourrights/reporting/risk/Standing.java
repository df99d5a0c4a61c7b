package org.labourrights.reporting.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.RiskLevel;

/**
 * Where an enterprise stands in its latest assessed period.
 *
 * @param levels composite levels of the last computations, newest first
 * @param heldLevel level after hysteresis
 * @param reportedLevel held level of the last computation that rested on a report; null before the first
 * @param warningId open warning, if there is one
 */
record Standing(
        UnifiedSocialCreditCode uscc,
        @Nullable String period,
        @Nullable LocalDate periodEnd,
        List<RiskLevel> levels,
        RiskLevel heldLevel,
        @Nullable RiskLevel reportedLevel,
        @Nullable UUID warningId) {

    /** Whether a computation of that period speaks of the enterprise of today: an older period never does. */
    boolean isCurrent(LocalDate end) {
        return periodEnd == null || !end.isBefore(periodEnd);
    }

    /**
     * The level after hysteresis. What a report has shown is cleared by reports alone: who files nothing would otherwise
     * be rid of a warning by silence.
     */
    RiskLevel held(@Nullable RiskLevel now, boolean reported, int lowerComputations) {
        RiskLevel held = HysteresisRule.held(levels, now, lowerComputations);
        return reported || reportedLevel == null ? held : RiskLevel.worse(held, reportedLevel);
    }

    /** The levels that the next computation is held against. */
    List<RiskLevel> levelsAfter(@Nullable RiskLevel now, boolean reported, int kept) {
        boolean counts = now != null && (reported || reportedLevel == null || now.atLeast(reportedLevel));
        List<RiskLevel> after = new ArrayList<>(levels);
        if (counts) {
            after.addFirst(now);
        }
        return List.copyOf(after.subList(0, Math.min(after.size(), kept)));
    }
}
