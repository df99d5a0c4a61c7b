package org.labourrights.inspection.credit.blacklist;

/** Why an enterprise left the list; told by {@code blacklist.removed.v1}. */
enum RemovalReason {
    /** 期满. */
    EXPIRED,
    /** 提前移出. */
    EARLY,
    /** 列入依据被撤销. */
    REVOKED
}
