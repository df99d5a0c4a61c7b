package org.labourrights.reporting.dispatch;

import java.util.Set;

/** Life of an annual dispatch report (核验状态); the table below is the one source of the state diagram. */
public enum DispatchReportState {
    /** Filed, not yet verified. */
    SUBMITTED,
    /** Verified as qualified (合格), at once or after rectification. */
    QUALIFIED,
    /** Verified as not qualified (不合格): ordered to rectify by a day. */
    UNQUALIFIED,
    /** Not rectified: the agency left the market (退出). */
    EXITED;

    /** The states that may follow this one. */
    public Set<DispatchReportState> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(QUALIFIED, UNQUALIFIED);
            case UNQUALIFIED -> Set.of(QUALIFIED, EXITED);
            case QUALIFIED, EXITED -> Set.of();
        };
    }

    public boolean canBecome(DispatchReportState target) {
        return next().contains(target);
    }
}
