package org.labourrights.inspection.task;

/** Where the part of an agency stands. */
public enum PartState {
    OPEN,
    CLOSED
}
