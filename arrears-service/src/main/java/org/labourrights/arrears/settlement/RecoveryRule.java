package org.labourrights.arrears.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.labourrights.chassis.identifier.Yuan;

/** How much of the money came (清偿率); pure. */
final class RecoveryRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RecoveryRule() {}

    /** Percent with two digits, rounded down so that 100.00 means all of it; 100.00 of nothing. */
    static BigDecimal rate(Yuan part, Yuan whole) {
        if (whole.value().signum() == 0) {
            return HUNDRED.setScale(2);
        }
        return part.value().multiply(HUNDRED).divide(whole.value(), 2, RoundingMode.DOWN);
    }
}
