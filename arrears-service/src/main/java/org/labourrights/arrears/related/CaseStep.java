package org.labourrights.arrears.related;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A mediation or inspection case took a step that belongs to a complaint. Fired synchronously, in the transaction and in
 * system scope; the same step may be told again, and a later one before an earlier one.
 *
 * @param complaintId shared with the lead
 * @param refNo number of the case at its service
 * @param ended whether the case is over with this step
 */
public record CaseStep(
        UUID complaintId, RelatedKind kind, String refNo, LocalDate on, boolean ended, String divisionPath) {

    /** Mediation ends when it is concluded; what becomes of an agreement is the lead's matter. */
    static boolean ends(RelatedKind kind, RelatedStatus status) {
        return switch (status) {
            case NOT_ACCEPTED, FAILED, WITHDRAWN, AGREEMENT, EFFECTIVE, BREACHED -> kind == RelatedKind.MEDIATION;
            case CLOSED, TRANSFERRED_JUDICIAL -> true;
            case APPLIED, FILED, ACCEPTED, REFERRED, ISSUED, RECORDED, LISTED, ACTIVATED, DECIDED, REMOVED, REPAIRED ->
                false;
        };
    }
}
