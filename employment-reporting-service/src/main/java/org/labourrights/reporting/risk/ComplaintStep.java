package org.labourrights.reporting.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** What one event tells of a lead or a mediation case. Amounts are yuan. */
public sealed interface ComplaintStep {

    /**
     * It came in; nobody has taken it up yet.
     *
     * @param on null: it is no complaint before somebody takes it up
     * @param workers for whom it claims; null: not said
     */
    record Received(@Nullable LocalDate on, @Nullable Long workers) implements ComplaintStep {}

    /** Somebody answers for it. */
    record Accepted(LocalDate on) implements ComplaintStep {}

    /** A platform is liable beside the employer. */
    record HeldLiable(UnifiedSocialCreditCode platform) implements ComplaintStep {}

    /** The facts are found out: so much is owed to so many, whatever was claimed. */
    record Confirmed(LocalDate on, long workers, BigDecimal amount) implements ComplaintStep {}

    /** @param remaining still owed after it */
    record Paid(long workers, BigDecimal amount, BigDecimal remaining) implements ComplaintStep {}

    /**
     * A payment was recorded by mistake.
     *
     * @param remaining owed again without it
     */
    record TakenBack(long workers, BigDecimal amount, BigDecimal remaining) implements ComplaintStep {}

    /** Another lead goes on within this one, or no longer: what it claims, owes and was paid from now on. */
    record Stands(LocalDate on, Sums sums) implements ComplaintStep {}

    /** It goes on within another lead, which has its sums from now on. */
    record Merged(String into) implements ComplaintStep {}

    /** The merge was wrong: it goes on by itself, with these sums. */
    record Parted(LocalDate on, Sums sums) implements ComplaintStep {}

    /** It ended. */
    record Closed(LocalDate on, String outcome) implements ComplaintStep {}

    /**
     * The sums of a lead.
     *
     * @param workers for whom it claims
     * @param confirmed owed according to the facts; null while they are not found out
     */
    record Sums(long workers, @Nullable BigDecimal confirmed, BigDecimal paid, long paidWorkers) {}
}
