package org.labourrights.reporting.layoff.daily;

import java.util.Set;

/** Life of a daily layoff report (每日一报状态); the table below is the one source of the state diagram. */
public enum DailyReportState {
    /** The day has begun, the cut-off has not come. */
    DUE,
    /** The cut-off passed: a task of the bureau until it is filed. */
    MISSING,
    /** Filed by the cut-off. */
    FILED,
    /** Filed after the cut-off. */
    FILED_LATE,
    /** No plan ran on that day after all. */
    RELEASED;

    /** The states that may follow this one. */
    public Set<DailyReportState> next() {
        return switch (this) {
            case DUE -> Set.of(FILED, MISSING, RELEASED);
            case MISSING -> Set.of(FILED_LATE, RELEASED);
            case RELEASED -> Set.of(DUE, MISSING);
            case FILED, FILED_LATE -> Set.of();
        };
    }

    public boolean canBecome(DailyReportState target) {
        return next().contains(target);
    }
}
