package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.problem.ProblemException;

/** What is owed and what was paid of it (欠薪与清偿). */
@Embeddable
public class Debt {

    @Embedded
    private Claimed claimed;

    @Column(name = "confirmed_amount")
    private @Nullable Yuan confirmed;

    /** The same without what merged leads add to it. */
    @Column(name = "confirmed_alone")
    private @Nullable Yuan confirmedAlone;

    @Column(name = "paid_amount")
    private Yuan paid = Yuan.ZERO;

    @Column(name = "paid_worker_count")
    private int paidWorkers;

    @Column(name = "paid_on")
    private @Nullable LocalDate lastPaidOn;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Debt() {}

    Debt(Claimed claimed) {
        this.claimed = claimed;
    }

    /** The facts are found out: this is owed, whatever was claimed. */
    void confirm(Yuan amount) {
        confirmed = amount;
        confirmedAlone = amount;
    }

    /** Whose wages it is about, once somebody has decided. */
    void decide(MigrantWage wage) {
        claimed = claimed.decided(wage);
    }

    /** @throws ProblemException {@code E-LEAD-OVERPAID} when more would be paid than is owed */
    void pay(Yuan amount, int workers, LocalDate on) {
        Yuan rest = remaining();
        if (rest.minus(amount).negative()) {
            throw new ProblemException(new LeadProblem.Overpaid(rest.toString()));
        }
        paid = paid.plus(amount);
        paidWorkers = Math.min(claimed.workers(), paidWorkers + workers);
        lastPaidOn = lastPaidOn == null || on.isAfter(lastPaidOn) ? on : lastPaidOn;
    }

    /** What was paid, as its payments say. */
    void settled(Yuan sum, int workers, @Nullable LocalDate on) {
        paid = sum;
        paidWorkers = Math.min(claimed.workers(), workers);
        lastPaidOn = on;
    }

    /** Another lead goes on within this one. */
    void join(Joined added) {
        claimed = claimed.plus(added.claim(), added.workers());
    }

    /** It does not. */
    void part(Joined added) {
        claimed = claimed.minus(added.claim(), added.workers());
        confirmedAlone = added.covered() ? null : confirmedAlone;
    }

    /** What is confirmed, with what the merged leads add that it does not cover. */
    void recount(List<Joined> merged) {
        List<Joined> uncovered = merged.stream().filter(it -> !it.covered()).toList();
        boolean found = confirmedAlone != null || uncovered.stream().anyMatch(Joined::confirmed);
        if (!found) {
            confirmed = null;
            return;
        }
        Yuan elsewhere = sum(merged.stream().map(Joined::claim));
        Yuan alone = confirmedAlone == null ? claimed.amount().minus(elsewhere) : confirmedAlone;
        confirmed = alone.plus(sum(uncovered.stream().map(Joined::owed)));
    }

    private static Yuan sum(Stream<Yuan> amounts) {
        return amounts.reduce(Yuan.ZERO, Yuan::plus);
    }

    /** Whether the facts are found out. */
    public boolean isConfirmed() {
        return confirmed != null;
    }

    public Claimed claimed() {
        return claimed;
    }

    /** What was confirmed, else what is claimed. */
    public Yuan owed() {
        return confirmed == null ? claimed.amount() : confirmed;
    }

    /** Still to be paid; never negative. */
    public Yuan remaining() {
        Yuan rest = owed().minus(paid);
        return rest.negative() ? Yuan.ZERO : rest;
    }

    public Yuan paid() {
        return paid;
    }

    /** Never more than the workers of the claim. */
    public int paidWorkers() {
        return paidWorkers;
    }

    /** Day of the latest payment; null while nothing was paid. */
    public @Nullable LocalDate lastPaidOn() {
        return lastPaidOn;
    }
}
