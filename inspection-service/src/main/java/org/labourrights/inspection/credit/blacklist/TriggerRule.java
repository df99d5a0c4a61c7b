package org.labourrights.inspection.credit.blacklist;

import java.util.Optional;
import org.labourrights.chassis.identifier.Yuan;

/** Whether an order to pay that ran out makes an enterprise a candidate by the amount (人社部令第45号 §5). */
final class TriggerRule {

    private TriggerRule() {}

    /**
     * What the law leaves to the high court of the province, at most one of two thresholds for the number of workers.
     *
     * @param many workers from which on the second threshold counts, inclusive [R-T8]
     */
    record Thresholds(int many, Optional<Yuan> single, Optional<Yuan> ofMany) {}

    /** Empty: below the threshold. */
    static Optional<BlacklistTrigger> of(int workers, Yuan unpaid, Thresholds thresholds) {
        Optional<Yuan> threshold = workers >= thresholds.many() ? thresholds.ofMany() : thresholds.single();
        if (threshold.isEmpty()) {
            return Optional.of(BlacklistTrigger.AMOUNT_TO_REVIEW);
        }
        return unpaid.compareTo(threshold.get()) >= 0 ? Optional.of(BlacklistTrigger.AMOUNT) : Optional.empty();
    }
}
