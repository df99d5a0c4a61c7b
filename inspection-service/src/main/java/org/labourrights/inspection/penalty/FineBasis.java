package org.labourrights.inspection.penalty;

/** What an amount of the law is for. */
public enum FineBasis {
    /** The violation as a whole. */
    TOTAL,
    /** Each worker who is concerned (按受侵害的劳动者每人). */
    PER_WORKER
}
