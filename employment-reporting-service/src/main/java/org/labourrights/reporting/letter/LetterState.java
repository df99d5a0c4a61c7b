package org.labourrights.reporting.letter;

import java.util.Set;

/** Life of a guidance letter (函件状态); the table below is the one source of the state diagram. */
public enum LetterState {
    /** Issued, not yet served. */
    ISSUED,
    /** Served; the officer recorded how and when. */
    SERVED,
    /** The enterprise did in time what the letter asks for; the bureau may find so after the due date. */
    COMPLIED,
    /** The due date passed. */
    EXPIRED,
    /** The report came in, the obligation ended or the warning was cleared: the letter asks for nothing any more. */
    WITHDRAWN;

    /** The states that may follow this one. */
    public Set<LetterState> next() {
        return switch (this) {
            case ISSUED -> Set.of(SERVED, COMPLIED, EXPIRED, WITHDRAWN);
            // Issued again when its service was recorded wrongly.
            case SERVED -> Set.of(ISSUED, COMPLIED, EXPIRED, WITHDRAWN);
            case EXPIRED -> Set.of(COMPLIED, WITHDRAWN);
            case COMPLIED, WITHDRAWN -> Set.of();
        };
    }

    public boolean canBecome(LetterState target) {
        return next().contains(target);
    }
}
