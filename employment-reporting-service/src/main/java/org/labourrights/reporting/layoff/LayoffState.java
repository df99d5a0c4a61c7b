package org.labourrights.reporting.layoff;

import java.util.Set;

/**
 * Life of a layoff plan (裁员方案状态, 劳部发〔1994〕447号 §4): the steps of the procedure in their order. The table below is
 * the one source of the state diagram. A plan can be given up at any time before it is completed. The steps before the
 * first leave bind plans that meet the threshold; one below it may begin without them.
 */
public enum LayoffState {
    /** Drawn up, nobody told yet. */
    PLANNED,
    /** The situation was explained to the union or all staff (说明情况). */
    NOTICE_GIVEN,
    /** Their opinion was heard (听取意见). */
    OPINION_HEARD,
    /** Plan and opinions were reported to the labour authority (报告). */
    REPORTED,
    /** The layoff is being carried out. */
    IMPLEMENTING,
    /** Everybody has left, compensation is settled. */
    COMPLETED,
    /** Given up. */
    CANCELLED;

    /** The states that may follow this one. */
    public Set<LayoffState> next() {
        return switch (this) {
            case PLANNED -> Set.of(NOTICE_GIVEN, IMPLEMENTING, CANCELLED);
            case NOTICE_GIVEN -> Set.of(OPINION_HEARD, IMPLEMENTING, CANCELLED);
            case OPINION_HEARD -> Set.of(REPORTED, IMPLEMENTING, CANCELLED);
            case REPORTED -> Set.of(IMPLEMENTING, CANCELLED);
            case IMPLEMENTING -> Set.of(COMPLETED, CANCELLED);
            case COMPLETED, CANCELLED -> Set.of();
        };
    }

    public boolean canBecome(LayoffState target) {
        return next().contains(target);
    }

    /** Whether the proposal can still be revised: what was reported stays as it was reported. */
    public boolean revisable() {
        return switch (this) {
            case PLANNED, NOTICE_GIVEN, OPINION_HEARD -> true;
            case REPORTED, IMPLEMENTING, COMPLETED, CANCELLED -> false;
        };
    }
}
