package org.labourrights.reporting.risk;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one indicator compares with its scales. */
sealed interface Measure {

    /** A share that is the indicator's own value; of several, the worst one counts. */
    record Share(Part part) implements Measure {}

    /** A further condition that can only make the level worse; all its parts must reach it. */
    record Trigger(List<Part> parts) implements Measure {}

    /**
     * One compared figure.
     *
     * @param scale name of its scale in the policy row
     * @param people size of the group it speaks of; {@link #NOT_PEOPLE} for enterprises, rules and obligations
     */
    record Part(String scale, Fraction fraction, long people) {
        static final long NOT_PEOPLE = Long.MAX_VALUE;

        static Part ofPeople(String scale, @Nullable Long numerator, long people) {
            return numerator == null
                    ? new Part(scale, Fraction.NOTHING, 0)
                    : new Part(scale, Fraction.of(numerator, people), people);
        }

        static Part ofMoney(String scale, BigDecimal numerator, BigDecimal denominator, long people) {
            return new Part(scale, new Fraction(numerator, denominator), people);
        }

        static Part ofOthers(String scale, long numerator, long denominator) {
            return new Part(scale, Fraction.of(numerator, denominator), NOT_PEOPLE);
        }

        static Part ofCount(String scale, long count) {
            return new Part(scale, Fraction.count(count), NOT_PEOPLE);
        }

        ReadingStatus status(int smallGroup) {
            if (!fraction.measurable()) {
                return ReadingStatus.NOT_APPLICABLE;
            }
            return people < smallGroup ? ReadingStatus.INSUFFICIENT : ReadingStatus.MEASURED;
        }
    }

    static Measure share(Part part) {
        return new Share(part);
    }

    static Measure trigger(Part... parts) {
        return new Trigger(List.of(parts));
    }
}
