package org.labourrights.reporting.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact share. Levels are decided by cross-multiplication; only {@link #shown} rounds, because 97.9999 % shows as
 * 98.00 % and is still below 98 %.
 *
 * @param numerator people, posts or yuan
 * @param denominator the same unit; zero or less means that there is nothing to measure
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {
    static final Fraction NOTHING = new Fraction(BigDecimal.ZERO, BigDecimal.ZERO);

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    static Fraction count(long count) {
        return of(count, 1);
    }

    boolean measurable() {
        return denominator.signum() > 0;
    }

    /** Sign of this share minus another, exactly; both measurable. */
    int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Sign of this share minus {@code value} of that unit, exactly. */
    int compareTo(BigDecimal value, RiskUnit unit) {
        return numerator.multiply(unit.factor()).compareTo(value.multiply(denominator));
    }

    /** HALF_UP, in the unit's decimals. */
    public BigDecimal shown(RiskUnit unit) {
        return numerator.multiply(unit.factor()).divide(denominator, unit.decimals(), RoundingMode.HALF_UP);
    }
}
