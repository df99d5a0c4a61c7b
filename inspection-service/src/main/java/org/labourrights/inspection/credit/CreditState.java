package org.labourrights.inspection.credit;

import java.util.Set;

/** Where a credit record stands; that its term is over is told by its last day. */
public enum CreditState {
    /** Holds (有效). */
    VALID,
    /** Made good again (已修复). */
    REPAIRED,
    /** Made by mistake, or its cause was taken back (已撤销). */
    WITHDRAWN;

    private static final Set<CreditState> ENDS = Set.of(REPAIRED, WITHDRAWN);

    boolean mayBecome(CreditState next) {
        return this == VALID && ENDS.contains(next);
    }
}
