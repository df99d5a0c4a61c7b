package org.labourrights.reporting.risk;

/** Why a warning ended. */
public enum ClearReason {
    /** Below the warning level for as many computations as the policy asks. */
    LEVEL_CLEARED,
    /** Replaced by a warning of a milder level. */
    LEVEL_FALLEN,
    /** Replaced by a warning of a worse level. */
    LEVEL_RISEN
}
