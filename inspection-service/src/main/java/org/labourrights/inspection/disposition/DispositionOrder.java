package org.labourrights.inspection.disposition;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.time.DueDate;

/**
 * Asks for a disposition.
 *
 * @param divisionPath place that it concerns
 * @param agencyId who issues it
 * @param jointAgencyIds who issues it together with that agency
 * @param findingId the finding that it comes of; null without one
 * @param taskId the task that it comes of; null without one
 * @param ownerId who has to do what it asks for inside the office; null for nobody by name
 * @param matter what it is about; names nobody
 * @param paperNo number of the document that another feature issues for it; null: it is issued here
 * @param due when it is due, where that was counted already; null: by the policy of its type, if it has one
 */
public record DispositionOrder(
        DispositionType type,
        UnifiedSocialCreditCode uscc,
        String divisionPath,
        String agencyId,
        List<String> jointAgencyIds,
        @Nullable UUID findingId,
        @Nullable UUID taskId,
        @Nullable String ownerId,
        String matter,
        @Nullable String paperNo,
        @Nullable DueDate due) {

    public DispositionOrder {
        jointAgencyIds = List.copyOf(jointAgencyIds);
    }
}
