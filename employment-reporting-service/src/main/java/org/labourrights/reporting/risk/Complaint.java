package org.labourrights.reporting.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * A lead or a mediation case as everything that was told of it adds up; null = nobody has said so yet.
 *
 * @param reference lead or case number
 * @param countingId shared by everything that grew out of one complaint
 * @param closedOn null while it goes on
 * @param outcome null while it goes on
 * @param mergedInto number of the lead that goes on in its place, itself perhaps merged into a third
 */
public record Complaint(
        String reference,
        Kind kind,
        @Nullable UnifiedSocialCreditCode uscc,
        @Nullable UnifiedSocialCreditCode platformUscc,
        String divisionPath,
        @Nullable String countingId,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate acceptedOn,
        LeadMoney money,
        @Nullable LocalDate closedOn,
        @Nullable String outcome,
        @Nullable String mergedInto) {

    /** Where the complaint is handled. */
    public enum Kind {
        LEAD,
        MEDIATION
    }
}
