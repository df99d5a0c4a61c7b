package org.labourrights.inspection.register.inspector;

/** Whether an inspector is on the roll. */
public enum InspectorState {
    /** Can be drawn and sent (在册). */
    ON_ROLL,
    /** Left the roll with a reason (离册): moved, retired, certificate withdrawn. */
    OFF_ROLL
}
