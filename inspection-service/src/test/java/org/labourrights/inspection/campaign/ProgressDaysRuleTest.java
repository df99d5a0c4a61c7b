package org.labourrights.inspection.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domain 4.10 and pitfall P10. */
class ProgressDaysRuleTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04, '[2026-04-15, 2026-04-30]'",
        "2026-05, '[2026-05-15, 2026-05-30]'",
        "2026-02, '[2026-02-15, 2026-02-28]'",
        "2028-02, '[2028-02-15, 2028-02-29]'"
    })
    void aDayThatTheMonthHasNotIsItsLast(String month, String days) {
        YearMonth of = YearMonth.parse(month);

        assertEquals(
                days,
                ProgressDaysRule.of(of, List.of(15, 30), of.atDay(1), of.atEndOfMonth())
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"2026-04-15, 2026-04-30, '[2026-04-15, 2026-04-30]'", "2026-04-16, 2026-04-29, '[]'"})
    void onlyDaysOfTheCampaignCount(LocalDate first, LocalDate last, String days) {
        assertEquals(
                days,
                ProgressDaysRule.of(YearMonth.of(2026, 4), List.of(30, 15), first, last)
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({"2026-02, '[2026-02-28]'"})
    void daysThatFallTogetherAreOne(YearMonth month, String days) {
        assertEquals(
                days,
                ProgressDaysRule.of(month, List.of(29, 30, 31), month.atDay(1), month.atEndOfMonth())
                        .toString());
    }
}
