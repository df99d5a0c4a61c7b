package org.labourrights.reporting.layoff;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * From which size on a layoff needs the whole procedure (劳动合同法 §41): so many persons, or such a share of the staff.
 *
 * @param percent of the employer's staff; both bounds include themselves (民法典 §1259)
 */
record LayoffThreshold(int persons, BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Judged on the exact fraction, never on the rounded ratio: 19 of 190 is 10 %, 19 of 191 is less. */
    boolean isMetBy(int planned, int total) {
        return planned >= persons
                || BigDecimal.valueOf(planned).multiply(HUNDRED).compareTo(percent.multiply(BigDecimal.valueOf(total)))
                        >= 0;
    }

    /** The share in percent with two decimals, rounded half up: {@code 10.22} for 19 of 186. For reading only. */
    static BigDecimal ratio(int planned, int total) {
        return BigDecimal.valueOf(planned).multiply(HUNDRED).divide(BigDecimal.valueOf(total), 2, RoundingMode.HALF_UP);
    }
}
