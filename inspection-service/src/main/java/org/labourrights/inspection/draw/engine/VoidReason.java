package org.labourrights.inspection.draw.engine;

/** Why a draw does not hold (作废). */
public enum VoidReason {
    LIST_ERROR,
    PROCEDURE_ERROR,
    PLAN_CANCELLED,
    PUBLIC_VALUE_ABSENT,
    TEAM_IMPOSSIBLE
}
