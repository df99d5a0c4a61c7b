package org.labourrights.inspection.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.inspection.violation.ViolationType;

/**
 * What asks for a case.
 *
 * @param sourceRef id of what it comes from; the same one twice changes nothing
 * @param groupRef the task whose findings make one case together; null: it stands for itself
 * @param complaintId of the lead; null: a new one is given
 * @param types never empty
 * @param workers 0 when nobody counted
 * @param at when it became known: the days to decide on the filing run from it
 */
public record CaseCause(
        CaseSource source,
        String sourceRef,
        @Nullable UUID groupRef,
        @Nullable UUID complaintId,
        @Nullable String leadNo,
        UnifiedSocialCreditCode uscc,
        String divisionPath,
        List<ViolationType> types,
        int workers,
        @Nullable Yuan amount,
        Instant at) {
    public CaseCause {
        types = List.copyOf(types);
    }
}
