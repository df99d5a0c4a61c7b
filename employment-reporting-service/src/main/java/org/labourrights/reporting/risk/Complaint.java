package org.labourrights.reporting.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * What one event tells of a lead or a mediation case; null = this event does not say. Events may arrive in any order, so
 * each adds only its own part.
 *
 * @param reference lead or case number
 * @param countingId shared by everything that grew out of one complaint
 * @param confirmedAmount yuan that are owed according to the facts found
 * @param remaining yuan still owed after a payment, as of {@code remainingAt}
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
        @Nullable LocalDate confirmedOn,
        @Nullable Long confirmedWorkers,
        @Nullable BigDecimal confirmedAmount,
        long paidWorkers,
        @Nullable BigDecimal remaining,
        @Nullable Instant remainingAt,
        @Nullable LocalDate closedOn,
        @Nullable String outcome) {

    /** Where the complaint is handled. */
    public enum Kind {
        LEAD,
        MEDIATION
    }

    /** A complaint of which nothing but its number and place is known. */
    public static Complaint of(
            String reference, Kind kind, @Nullable UnifiedSocialCreditCode uscc, String divisionPath) {
        return new Complaint(
                reference,
                kind,
                uscc,
                null,
                divisionPath,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null);
    }

    /** It came in; nobody has taken it up yet. */
    public Complaint received(LocalDate on) {
        return new Complaint(
                reference,
                kind,
                uscc,
                platformUscc,
                divisionPath,
                null,
                on,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null);
    }

    public Complaint accepted(LocalDate on, @Nullable String sharedId) {
        return new Complaint(
                reference,
                kind,
                uscc,
                platformUscc,
                divisionPath,
                sharedId,
                null,
                on,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null);
    }

    public Complaint confirmed(LocalDate on, long workers, BigDecimal amount) {
        return new Complaint(
                reference,
                kind,
                uscc,
                platformUscc,
                divisionPath,
                null,
                null,
                null,
                on,
                workers,
                amount,
                0,
                null,
                null,
                null,
                null);
    }

    public Complaint paid(long workers, BigDecimal stillOwed, Instant at) {
        return new Complaint(
                reference,
                kind,
                uscc,
                platformUscc,
                divisionPath,
                null,
                null,
                null,
                null,
                null,
                null,
                workers,
                stillOwed,
                at,
                null,
                null);
    }

    public Complaint closed(LocalDate on, String how) {
        return new Complaint(
                reference,
                kind,
                uscc,
                platformUscc,
                divisionPath,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                on,
                how);
    }

    public Complaint liable(UnifiedSocialCreditCode platform) {
        return new Complaint(
                reference,
                kind,
                uscc,
                platform,
                divisionPath,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                null);
    }
}
