package org.labourrights.inspection.credit;

/** Where a measure stands that an agency was asked for. */
public enum MeasureState {
    /** Waits for the agency (待反馈). */
    ASKED,
    /** The agency has said what it did (已反馈). */
    ANSWERED,
    /** Not asked any more, as the record has ended (已解除). */
    LIFTED
}
