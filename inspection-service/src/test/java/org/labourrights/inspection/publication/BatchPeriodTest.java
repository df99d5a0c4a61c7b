package org.labourrights.inspection.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026Q2, 3, 2026-06-30",
        "2026Q4, 2, 2026-12-31",
        "2026H1, 1, 2026-06-30",
        "2026H2, 1, 2026-12-31",
        "2026H1, 2, none",
        "2026Q2, 1, none",
        "2026-05-20, 1, day",
        "2026-02-30, 3, none"
    })
    void isAQuarterBelowTheProvinceAndAHalfYearInIt(String text, int level, String expected) {
        assertEquals(
                expected, BatchPeriod.of(text, level).map(period -> end(period)).orElse("none"));
    }

    private static String end(BatchPeriod period) {
        @Nullable Object end = period.end();
        return end == null ? "day" : end.toString();
    }
}
