package org.labourrights.arrears.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.labourrights.chassis.identifier.Yuan;

/**
 * What is claimed in all (涉及人数与金额).
 *
 * @param workers at least 1
 * @param migrantWage whether wages of migrant workers are owed; a deposit is no wage, and so always NO
 * @param premature claimed before the (advanced) pay day has passed
 * @param depositRefund nothing but deposits is claimed (保证金): the inspection is in charge
 */
@Embeddable
public record Claimed(
        @Column(name = "claim_worker_count") int workers,
        @Column(name = "claim_total_amount") Yuan amount,

        @Enumerated(EnumType.STRING) @Column(name = "migrant_wage")
        MigrantWage migrantWage,

        @Column(name = "premature_claim") boolean premature,
        @Column(name = "deposit_refund") boolean depositRefund) {

    Claimed plus(Yuan more, int others) {
        return new Claimed(workers + others, amount.plus(more), migrantWage, premature, depositRefund);
    }

    Claimed minus(Yuan less, int others) {
        return new Claimed(workers - others, amount.minus(less), migrantWage, premature, depositRefund);
    }

    /** @throws ProblemException {@code E-LEAD-FIELDS} (422) when a deposit is said to be a wage */
    Claimed decided(MigrantWage decided) {
        if (depositRefund && decided != MigrantWage.NO) {
            throw LeadProblem.field("/migrantWage", "E-LEAD-DEPOSIT");
        }
        return new Claimed(workers, amount, decided, premature, depositRefund);
    }
}
