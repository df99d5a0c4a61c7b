package org.labourrights.inspection.casework;

import java.util.Set;

/** Where a case stands (案件状态); the table below is the one source of the state diagram (domain 4.4). */
public enum CaseState {
    /** Something may be unlawful; whether to file is decided within five working days (待立案). */
    SUSPECTED,
    /** 已立案. */
    FILED,
    /** 调查中. */
    INVESTIGATING,
    /** Investigated longer, with approval (延长调查). */
    EXTENDED,
    /** 已决定. */
    DECIDED,
    /** The decision is served and is to be carried out (执行中). */
    EXECUTING,
    /** 已结案. */
    CLOSED,
    /** Not filed, or the filing was cancelled (不予立案、撤销立案). */
    CANCELLED,
    /** Handed to another agency; comes back when that refuses it (移送其他部门). */
    TRANSFERRED_AGENCY,
    /** Handed to public security; comes back when that refuses it (移送公安). */
    TRANSFERRED_JUDICIAL;

    /** The states that may follow this one; a transfer that is refused also leads back. */
    public Set<CaseState> next() {
        return switch (this) {
            case SUSPECTED -> Set.of(FILED, CANCELLED, TRANSFERRED_AGENCY, TRANSFERRED_JUDICIAL);
            case FILED -> Set.of(INVESTIGATING, CANCELLED, TRANSFERRED_AGENCY, TRANSFERRED_JUDICIAL);
            case INVESTIGATING -> Set.of(EXTENDED, DECIDED, CANCELLED, TRANSFERRED_AGENCY, TRANSFERRED_JUDICIAL);
            case EXTENDED -> Set.of(DECIDED, CANCELLED, TRANSFERRED_AGENCY, TRANSFERRED_JUDICIAL);
            case DECIDED -> Set.of(EXECUTING, CLOSED);
            case EXECUTING -> Set.of(DECIDED, CLOSED, TRANSFERRED_JUDICIAL);
            case TRANSFERRED_AGENCY, TRANSFERRED_JUDICIAL ->
                Set.of(SUSPECTED, FILED, INVESTIGATING, EXTENDED, EXECUTING);
            case CLOSED, CANCELLED -> Set.of();
        };
    }

    public boolean canBecome(CaseState target) {
        return next().contains(target);
    }

    /** Whether the facts are being found out. */
    boolean investigating() {
        return this == INVESTIGATING || this == EXTENDED;
    }

    boolean transferred() {
        return this == TRANSFERRED_AGENCY || this == TRANSFERRED_JUDICIAL;
    }
}
