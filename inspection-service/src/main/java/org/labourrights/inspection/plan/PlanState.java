package org.labourrights.inspection.plan;

import java.util.Set;

/** Life of a plan (计划状态), domain 4.4. */
public enum PlanState {
    /** Can be corrected; a double-random one is drawn in this state. */
    DRAFT,
    /** A second person agreed (已批准). */
    APPROVED,
    /** Everybody concerned was told (已公布). */
    PUBLISHED,
    /** Inspections have begun (实施中). */
    EXECUTING,
    /** Done (已结束). */
    CLOSED;

    /** The states that may follow this one. A draw that is voided makes a draft of the plan again. */
    public Set<PlanState> next() {
        return switch (this) {
            case DRAFT -> Set.of(APPROVED);
            case APPROVED -> Set.of(PUBLISHED, DRAFT);
            case PUBLISHED -> Set.of(EXECUTING, DRAFT);
            case EXECUTING -> Set.of(CLOSED, DRAFT);
            case CLOSED -> Set.of();
        };
    }
}
