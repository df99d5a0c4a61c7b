package org.labourrights.reporting.obligation;

import java.util.Set;

/**
 * Life of a reporting obligation (4.1). The table below is the one source of the state diagram: what is not listed is
 * refused.
 */
public enum ObligationState {
    /** The period is still running; nothing can be filed yet. */
    PLANNED,
    /** The period is over, the report can be filed. */
    OPEN,
    /** A report lies with the bureau; the obligation's clock stands still. */
    SUBMITTED,
    /** A report filed in time was accepted. */
    FULFILLED,
    /** A report filed late was accepted. */
    FULFILLED_LATE,
    /** The due date passed without a report. */
    OVERDUE,
    /** The rectification letter (整改函) expired as well. */
    ESCALATED,
    /** The bureau released the enterprise from this report. */
    EXEMPTED;

    /** The states that may follow this one. */
    public Set<ObligationState> next() {
        return switch (this) {
            case PLANNED -> Set.of(OPEN);
            case OPEN -> Set.of(SUBMITTED, OVERDUE, EXEMPTED);
            case SUBMITTED -> Set.of(FULFILLED, FULFILLED_LATE, OPEN, OVERDUE);
            case OVERDUE -> Set.of(SUBMITTED, ESCALATED, EXEMPTED);
            case ESCALATED -> Set.of(SUBMITTED);
            case FULFILLED, FULFILLED_LATE, EXEMPTED -> Set.of();
        };
    }

    /** Whether the table allows the step. */
    public boolean canBecome(ObligationState target) {
        return next().contains(target);
    }

    /** Whether a report may be drafted and filed in this state. */
    public boolean acceptsReport() {
        return canBecome(SUBMITTED);
    }

    /** Whether nothing can happen to the obligation any more. */
    public boolean isFinal() {
        return next().isEmpty();
    }
}
