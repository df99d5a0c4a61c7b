package org.labourrights.reporting.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026,       YEAR,      2026-01-01, 2026-12-31, 2025",
        "2026H1,     HALF_YEAR, 2026-01-01, 2026-06-30, 2025H2",
        "2026H2,     HALF_YEAR, 2026-07-01, 2026-12-31, 2026H1",
        "2026Q1,     QUARTER,   2026-01-01, 2026-03-31, 2025Q4",
        "2026Q3,     QUARTER,   2026-07-01, 2026-09-30, 2026Q2",
        "2026Q4,     QUARTER,   2026-10-01, 2026-12-31, 2026Q3",
        "2028-02,    MONTH,     2028-02-01, 2028-02-29, 2028-01",
        "2026-11-20, DAY,       2026-11-20, 2026-11-20, 2026-11-19"
    })
    void readsEveryFormOfPeriod(String code, Cadence cadence, LocalDate start, LocalDate end, String previous) {
        ReportingPeriod period = ReportingPeriod.parse(code);

        assertEquals(new ReportingPeriod(code, cadence, start, end), period);
        assertEquals(previous, period.previous().code());
        assertEquals(end.plusDays(1), period.opensOn());
        assertEquals(period, cadence.containing(start));
        assertEquals(period, cadence.containing(end));
        assertTrue(cadence.beginsOn(start));
        assertEquals(cadence == Cadence.DAY, cadence.beginsOn(end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26H1", "2026H3", "2026Q0", "2026Q5", "2026-13", "2026-02-30", "2026h1", "2026H1 "})
    void refusesWhatIsNoPeriod(String code) {
        assertFalse(ReportingPeriod.find(code).isPresent());
    }
}
