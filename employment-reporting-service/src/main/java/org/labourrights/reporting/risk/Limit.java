package org.labourrights.reporting.risk;

import java.math.BigDecimal;

/**
 * One threshold as policy writes it: {@code "<99.5"}, {@code ">0"}, {@code ">=10"}. 以上 and 以下 include the number, so the
 * comparison is part of the data and never implied.
 */
public record Limit(Comparison comparison, BigDecimal value) {

    /** How a share stands to a threshold. */
    public enum Comparison {
        BELOW("<"),
        AT_MOST("<="),
        ABOVE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        boolean upwards() {
            return this == ABOVE || this == AT_LEAST;
        }

        boolean holds(int difference) {
            return switch (this) {
                case BELOW -> difference < 0;
                case AT_MOST -> difference <= 0;
                case ABOVE -> difference > 0;
                case AT_LEAST -> difference >= 0;
            };
        }
    }

    /** Reads a comparison sign followed by a decimal; anything else throws {@link IllegalArgumentException}. */
    public static Limit parse(String text) {
        Comparison found = null;
        for (Comparison each : Comparison.values()) {
            if (text.startsWith(each.sign) && (found == null || each.sign.length() > found.sign.length())) {
                found = each;
            }
        }
        if (found == null) {
            throw new IllegalArgumentException("A limit starts with <, <=, > or >=: " + text);
        }
        return new Limit(
                found, new BigDecimal(text.substring(found.sign.length()).trim()));
    }

    boolean reachedBy(Fraction fraction, RiskUnit unit) {
        return comparison.holds(fraction.compareTo(value, unit));
    }

    @Override
    public String toString() {
        return comparison.sign + value.toPlainString();
    }
}
