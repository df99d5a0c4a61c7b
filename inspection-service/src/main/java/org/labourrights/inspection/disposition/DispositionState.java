package org.labourrights.inspection.disposition;

/** Where a disposition stands. */
public enum DispositionState {
    /** It stands (已作出). */
    ISSUED,
    /** What it asks for is done, with a result (已办结). */
    COMPLETED,
    /** Taken back with a reason (已撤回). */
    WITHDRAWN;

    boolean leadsTo(DispositionState next) {
        return switch (this) {
            case ISSUED -> next != ISSUED;
            case COMPLETED -> next == WITHDRAWN;
            case WITHDRAWN -> false;
        };
    }
}
