package org.labourrights.inspection.publication;

import java.util.EnumSet;
import java.util.Set;

/** Where a publication stands, and its batch with it as far as it goes (社会公布), domain 4.6. */
public enum PublicationState {
    /** 草拟. */
    DRAFT,
    /** Approved by a second person (已审批). */
    APPROVED,
    /** 已公布. */
    PUBLISHED,
    /** Published in other words (已更正). */
    CORRECTED,
    /** 已撤下. */
    WITHDRAWN;

    private Set<PublicationState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(APPROVED, WITHDRAWN);
            case APPROVED -> EnumSet.of(PUBLISHED, WITHDRAWN);
            case PUBLISHED, CORRECTED -> EnumSet.of(CORRECTED, WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(PublicationState.class);
        };
    }

    boolean mayBecome(PublicationState other) {
        return next().contains(other);
    }

    /** Whether anybody may read it. */
    boolean isPublic() {
        return this == PUBLISHED || this == CORRECTED;
    }
}
