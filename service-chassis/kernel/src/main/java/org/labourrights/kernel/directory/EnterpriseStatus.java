package org.labourrights.kernel.directory;

import java.util.Set;

/** Whether an enterprise is in business (状态). The table is the one source of the allowed changes. */
public enum EnterpriseStatus {
    /** In business. */
    ACTIVE,
    /** Business is suspended for now. */
    SUSPENDED,
    /** Struck off the business register (注销). */
    CANCELLED,
    /** Left the market by decision, as a dispatch agency that failed its yearly verification (退出). */
    EXITED;

    /** The states that may follow this one. */
    public Set<EnterpriseStatus> next() {
        return switch (this) {
            case ACTIVE -> Set.of(SUSPENDED, CANCELLED, EXITED);
            case SUSPENDED -> Set.of(ACTIVE, CANCELLED, EXITED);
            case CANCELLED, EXITED -> Set.of();
        };
    }
}
