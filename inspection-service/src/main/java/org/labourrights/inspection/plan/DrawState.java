package org.labourrights.inspection.plan;

/** How far the draw of a double-random plan is (抽签状态). */
public enum DrawState {
    /** No commitment stands: none was made, or the last one is void. */
    NONE,
    /** Lists and secret are frozen; the public value is awaited (已承诺). */
    COMMITTED,
    /** Drawn and published (已抽签). */
    DRAWN
}
