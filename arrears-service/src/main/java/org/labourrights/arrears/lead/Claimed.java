package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.labourrights.chassis.identifier.Yuan;

/**
 * What is claimed in all (涉及人数与金额).
 *
 * @param workers at least 1
 * @param migrantWage wages of migrant workers: counts in K-04; never for deposits
 * @param premature claimed before the (advanced) pay day has passed
 * @param depositRefund nothing but deposits is claimed (保证金): the inspection is in charge
 */
@Embeddable
public record Claimed(
        @Column(name = "claim_worker_count") int workers,
        @Column(name = "claim_total_amount") Yuan amount,
        @Column(name = "migrant_wage") boolean migrantWage,
        @Column(name = "premature_claim") boolean premature,
        @Column(name = "deposit_refund") boolean depositRefund) {

    Claimed plus(Yuan more, int others) {
        return new Claimed(workers + others, amount.plus(more), migrantWage, premature, depositRefund);
    }

    Claimed minus(Yuan less, int others) {
        return new Claimed(workers - others, amount.minus(less), migrantWage, premature, depositRefund);
    }
}
