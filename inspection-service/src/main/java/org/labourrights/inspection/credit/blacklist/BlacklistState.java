package org.labourrights.inspection.credit.blacklist;

import java.util.EnumSet;
import java.util.Set;

/** Where an entry of the blacklist stands (人社部令第45号), domain 4.5. */
public enum BlacklistState {
    /** The order to pay ran out (拟列入对象). */
    CANDIDATE,
    /** Told before (已事先告知). */
    PRE_NOTICE,
    /** Objected to (已提出异议). */
    OBJECTION_FILED,
    /** On the list (已列入). */
    LISTED,
    /** Decided not to be listed (不予列入). */
    NOT_LISTED,
    /** Removed before its term was over (提前移出). */
    REMOVED_EARLY,
    /** Its term is over (期满移出). */
    EXPIRED,
    /** What it rested on was revoked (撤销列入). */
    REVOKED;

    private Set<BlacklistState> next() {
        return switch (this) {
            case CANDIDATE -> EnumSet.of(PRE_NOTICE, NOT_LISTED);
            case PRE_NOTICE -> EnumSet.of(OBJECTION_FILED, LISTED, NOT_LISTED);
            case OBJECTION_FILED -> EnumSet.of(LISTED, NOT_LISTED);
            case LISTED -> EnumSet.of(REMOVED_EARLY, EXPIRED, REVOKED);
            case NOT_LISTED, REMOVED_EARLY, EXPIRED, REVOKED -> EnumSet.noneOf(BlacklistState.class);
        };
    }

    boolean mayBecome(BlacklistState other) {
        return next().contains(other);
    }

    /** Whether an enterprise is awaited or stands on the list. */
    boolean open() {
        return !next().isEmpty();
    }
}
