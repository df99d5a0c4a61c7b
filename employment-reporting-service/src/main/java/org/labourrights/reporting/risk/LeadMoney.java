package org.labourrights.reporting.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a lead owes to how many, and what was paid of it, in yuan.
 *
 * @param claiming workers for whom it claims; null: not said yet
 * @param confirmedOn null, as what is confirmed, while the facts are not found out
 * @param paid less what was taken back; below zero while the payment itself has not arrived yet
 * @param paidWorkers by the same rule
 * @param remaining still owed; null before anything was said of it
 */
public record LeadMoney(
        @Nullable Long claiming,
        @Nullable LocalDate confirmedOn,
        @Nullable Long confirmedWorkers,
        @Nullable BigDecimal confirmed,
        BigDecimal paid,
        long paidWorkers,
        @Nullable BigDecimal remaining) {
    static final LeadMoney NONE = new LeadMoney(null, null, null, null, BigDecimal.ZERO, 0, null);

    LeadMoney claimedFor(@Nullable Long workers) {
        return new LeadMoney(
                claiming == null ? workers : claiming,
                confirmedOn,
                confirmedWorkers,
                confirmed,
                paid,
                paidWorkers,
                remaining);
    }

    LeadMoney with(ComplaintStep.Confirmed found) {
        return new LeadMoney(
                claiming, found.on(), found.workers(), found.amount(), paid, paidWorkers, rest(found.amount(), paid));
    }

    LeadMoney with(ComplaintStep.Paid more) {
        return moved(paid.add(more.amount()), paidWorkers + more.workers(), more.remaining());
    }

    LeadMoney with(ComplaintStep.TakenBack less) {
        return moved(paid.subtract(less.amount()), paidWorkers - less.workers(), less.remaining());
    }

    // Whoever recorded it knows what is left, also where an earlier payment has not been heard of here.
    private LeadMoney moved(BigDecimal sum, long workers, BigDecimal left) {
        return new LeadMoney(claiming, confirmedOn, confirmedWorkers, confirmed, sum, workers, left);
    }

    /** What is confirmed for the first time by what another lead brings is confirmed from that day on. */
    LeadMoney with(LocalDate on, ComplaintStep.Sums sums) {
        BigDecimal owed = sums.confirmed();
        if (owed == null) {
            return new LeadMoney(sums.workers(), null, null, null, sums.paid(), sums.paidWorkers(), null);
        }
        return new LeadMoney(
                sums.workers(),
                confirmedOn == null ? on : confirmedOn,
                owedTo(sums.workers()),
                owed,
                sums.paid(),
                sums.paidWorkers(),
                rest(owed, sums.paid()));
    }

    /** Fewer may have been confirmed than claim: those who come or go with another lead come to them or go from them. */
    private long owedTo(long claim) {
        return confirmedWorkers == null || claiming == null ? claim : Math.max(0, confirmedWorkers + claim - claiming);
    }

    private static BigDecimal rest(BigDecimal owed, BigDecimal paid) {
        return owed.subtract(paid).max(BigDecimal.ZERO);
    }
}
