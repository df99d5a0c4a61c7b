package org.labourrights.inspection.draw.engine;

/** Why a drawn enterprise is not inspected, the only reasons that open the substitutes. */
public enum TargetReason {
    DEREGISTERED,
    MOVED_AWAY,
    INSPECTED_BY_OTHER_PLAN
}
