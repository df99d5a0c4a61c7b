package org.labourrights.arrears.settlement;

import java.time.LocalDate;
import java.util.Optional;
import org.labourrights.chassis.identifier.Yuan;

/** Which promises make sense; pure. */
final class CommitmentRule {

    private CommitmentRule() {}

    /**
     * The field that is wrong, if any: a promise is not made ahead, its instalments come one after the other and not
     * before today, and together they are not more than is owed.
     */
    static Optional<String> fault(CommitmentEntry entry, LocalDate today, Yuan remaining) {
        if (entry.promisedOn().isAfter(today)) {
            return Optional.of("/promisedOn");
        }
        LocalDate before = today.minusDays(1);
        Yuan sum = Yuan.ZERO;
        for (int i = 0; i < entry.installments().size(); i++) {
            InstallmentEntry each = entry.installments().get(i);
            if (!each.dueOn().isAfter(before)) {
                return Optional.of("/installments/" + i + "/dueOn");
            }
            if (each.amount().compareTo(Yuan.ZERO) <= 0) {
                return Optional.of("/installments/" + i + "/amount");
            }
            before = each.dueOn();
            sum = sum.plus(each.amount());
        }
        return sum.compareTo(remaining) > 0 ? Optional.of("/installments") : Optional.empty();
    }
}
