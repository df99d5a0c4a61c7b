package org.labourrights.inspection.rectification;

/** What is counted of rectifications. */
enum RectificationMeasure {
    /** K-11 by the month of the due day: passed by that day, and due. */
    RECTIFICATION
}
