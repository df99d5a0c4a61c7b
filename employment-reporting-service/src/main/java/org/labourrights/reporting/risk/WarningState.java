package org.labourrights.reporting.risk;

import java.util.EnumSet;
import java.util.Set;

/** States of a risk warning and, in {@link #next()}, the one table of its transitions. */
public enum WarningState {
    /** Raised, nobody has taken it up. */
    RAISED,
    /** An officer has taken it up. */
    ACKNOWLEDGED,
    /** The level cleared, or another warning took its place. */
    CLEARED;

    /** The states that may follow this one. */
    public Set<WarningState> next() {
        return switch (this) {
            case RAISED -> EnumSet.of(ACKNOWLEDGED, CLEARED);
            case ACKNOWLEDGED -> EnumSet.of(CLEARED);
            case CLEARED -> EnumSet.noneOf(WarningState.class);
        };
    }
}
