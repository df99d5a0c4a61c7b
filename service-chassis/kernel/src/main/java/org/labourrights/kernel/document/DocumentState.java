package org.labourrights.kernel.document;

import java.util.Set;

/** Whether a document holds (文书效力); the two tables below are the one source of the state diagram. */
public enum DocumentState {
    /** Issued; not all parties that have to have signed. */
    AWAITING_SIGNATURES,
    /** It holds. */
    IN_FORCE,
    /** A party that had to sign refused; it never held. */
    NOT_AGREED,
    /** Its issuer took it back. */
    WITHDRAWN,
    /** Another document took its place. */
    SUPERSEDED;

    /** The states that may follow this one. */
    public Set<DocumentState> next() {
        return switch (this) {
            case AWAITING_SIGNATURES -> Set.of(IN_FORCE, NOT_AGREED, WITHDRAWN, SUPERSEDED);
            case IN_FORCE -> Set.of(WITHDRAWN, SUPERSEDED);
            case NOT_AGREED, WITHDRAWN, SUPERSEDED -> Set.of();
        };
    }

    public boolean canBecome(DocumentState target) {
        return next().contains(target);
    }

    /** The states that come back when what led away from them was recorded wrongly and is taken back. */
    Set<DocumentState> before() {
        return switch (this) {
            case IN_FORCE, NOT_AGREED -> Set.of(AWAITING_SIGNATURES);
            case SUPERSEDED -> Set.of(AWAITING_SIGNATURES, IN_FORCE);
            case AWAITING_SIGNATURES, WITHDRAWN -> Set.of();
        };
    }

    boolean canFallBackTo(DocumentState target) {
        return before().contains(target);
    }
}
