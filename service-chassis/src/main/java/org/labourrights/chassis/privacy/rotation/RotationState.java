package org.labourrights.chassis.privacy.rotation;

/** How far a run has come. */
public enum RotationState {
    /** Values are being turned over or counted (进行中). */
    RUNNING,
    /** The last pass found nothing to turn over; its counts stand (已完成). */
    DONE,
    /** Another key became active, and another run goes on (已被取代). */
    SUPERSEDED
}
