package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.Yuan;

/** What was paid of what is owed (清偿). */
@Embeddable
class Recovery {

    @Column(name = "confirmed_amount")
    private @Nullable Yuan confirmed;

    @Column(name = "paid_amount")
    private Yuan paid = Yuan.ZERO;

    @Column(name = "paid_worker_count")
    private int workers;

    @Column(name = "paid_on")
    private @Nullable LocalDate lastOn;

    /** The facts are found out: this is owed, whatever was claimed. */
    void confirm(Yuan amount) {
        confirmed = amount;
    }

    void add(Yuan amount, int more, int most, LocalDate on) {
        paid = paid.plus(amount);
        workers = Math.min(most, workers + more);
        lastOn = lastOn == null || on.isAfter(lastOn) ? on : lastOn;
    }

    Yuan owed(Yuan claimed) {
        return confirmed == null ? claimed : confirmed;
    }

    /** Still to be paid; never negative. */
    Yuan remaining(Yuan claimed) {
        Yuan rest = owed(claimed).minus(paid);
        return rest.negative() ? Yuan.ZERO : rest;
    }

    Yuan paid() {
        return paid;
    }

    int workers() {
        return workers;
    }

    Optional<LocalDate> lastOn() {
        return Optional.ofNullable(lastOn);
    }
}
