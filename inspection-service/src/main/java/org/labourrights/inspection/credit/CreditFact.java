package org.labourrights.inspection.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.inspection.violation.ViolationType;

/**
 * What is to be recorded.
 *
 * @param sourceRef what it follows from; the same source gives a record of the kind once
 * @param sourceNo number of that source for people; null without one
 * @param fact the fact in words that name nobody
 * @param basis the law or document
 * @param grave what makes it grave; null: told by the types
 * @param validTo last day; null: the policy of the kind
 * @param complaintId what the key figures count once; null when it grew out of no complaint
 */
public record CreditFact(
        CreditKind kind,
        CreditCause cause,
        UnifiedSocialCreditCode uscc,
        String divisionPath,
        String agencyId,
        String sourceRef,
        @Nullable String sourceNo,
        String fact,
        String basis,
        List<ViolationType> types,
        @Nullable GraveReason grave,
        @Nullable LocalDate validTo,
        @Nullable UUID complaintId,
        @Nullable String leadNo) {

    public CreditFact {
        types = List.copyOf(types);
    }
}
