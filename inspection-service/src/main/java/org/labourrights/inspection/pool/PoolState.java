package org.labourrights.inspection.pool;

/** Where an entry of the pool stands. */
public enum PoolState {
    /** Waits to be inspected (待检查). */
    WAITING,
    /** Left the pool by an inspection (已检查). */
    INSPECTED,
    /** Taken out with a reason (已移出). */
    REMOVED
}
