package org.labourrights.inspection.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a batch is about: a quarter, a half-year, or a day for what is published between (随时公布).
 *
 * @param text {@code 2026Q2}, {@code 2026H1}, {@code 2026-05-20}
 * @param end last day of the quarter or half-year; null for a day
 */
record BatchPeriod(String text, @Nullable LocalDate end) {

    private static final Pattern REGULAR = Pattern.compile("(20\\d\\d)(Q[1-4]|H[12])");

    /** Reporting rank of provinces, who publish every half-year; the others every quarter. */
    private static final int PROVINCE = 1;

    /**
     * @param level reporting rank of the division, 1 for a province
     * @return empty for what is no period, or not one of this level
     */
    static Optional<BatchPeriod> of(String text, int level) {
        Matcher regular = REGULAR.matcher(text);
        if (!regular.matches()) {
            return day(text);
        }
        int year = Integer.parseInt(regular.group(1));
        String part = regular.group(2);
        if (part.startsWith("H") != (level <= PROVINCE)) {
            return Optional.empty();
        }
        int months = (part.charAt(1) - '0') * (part.startsWith("H") ? 6 : 3);
        return Optional.of(new BatchPeriod(
                text, LocalDate.of(year, 1, 1).plusMonths(months).minusDays(1)));
    }

    private static Optional<BatchPeriod> day(String text) {
        try {
            return Optional.of(new BatchPeriod(LocalDate.parse(text).toString(), null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
