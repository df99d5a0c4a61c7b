package org.labourrights.arrears.related;

import java.util.Optional;
import org.labourrights.arrears.lead.LeadState;

/** What a step of a mediation means for the lead behind it; pure. */
final class MediationRule {

    private MediationRule() {}

    /** The state that the lead takes; empty when it stays where it is. */
    static Optional<LeadState> follows(RelatedStatus mediation, LeadState lead) {
        return switch (mediation) {
            case NOT_ACCEPTED, FAILED, WITHDRAWN ->
                lead == LeadState.TO_MEDIATION ? Optional.of(LeadState.RETURNED_FROM_MEDIATION) : Optional.empty();
            case EFFECTIVE ->
                lead == LeadState.TO_MEDIATION || lead == LeadState.RETURNED_FROM_MEDIATION
                        ? Optional.of(LeadState.RESOLVED)
                        : Optional.empty();
            // Also after the lead was closed: an agreement that is not kept is no end of the matter.
            case BREACHED ->
                switch (lead) {
                    case TO_MEDIATION, RETURNED_FROM_MEDIATION, RESOLVED, CLOSED -> Optional.of(LeadState.CONNECTED);
                    case RECEIVED,
                            ACCEPTED,
                            CONNECTED,
                            INVESTIGATING,
                            FILED,
                            TRANSFERRED,
                            REJECTED,
                            WITHDRAWN,
                            DUPLICATE_MERGED -> Optional.empty();
                };
            case APPLIED,
                    FILED,
                    ACCEPTED,
                    REFERRED,
                    ISSUED,
                    RECORDED,
                    LISTED,
                    AGREEMENT,
                    DECIDED,
                    TRANSFERRED_JUDICIAL,
                    CLOSED,
                    ACTIVATED,
                    REMOVED,
                    REPAIRED -> Optional.empty();
        };
    }
}
