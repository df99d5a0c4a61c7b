package org.labourrights.reporting.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkedScenarioTest {
    private final RiskReading reading = RiskRule.read(RiskSamples.worked(), RiskSamples.POLICY);

    @ParameterizedTest
    @CsvSource({
        "R-01, 93.46, PERCENT,  ORANGE, <95",
        "R-02, 92.01, PERCENT,  YELLOW, <95",
        "R-03, 1.51,  PERCENT,  ORANGE, >1",
        "R-04, 1.50,  PERCENT,  ORANGE, >1",
        "R-05, 22.39, PERCENT,  RED,    >20",
        "R-06, 84.24, PERCENT,  ORANGE, <90",
        "R-07, 30.32, PERCENT,  ORANGE, >30",
        "R-08, 8.92,  PERCENT,  BLUE,   >8",
        "R-09, 16.92, PERCENT,  ORANGE, >15",
        "R-10, 8.80,  PERMILLE, ORANGE, >8",
        "R-11, 0,     COUNT,    GREEN,  ",
        "R-12, 0.00,  PERCENT,  GREEN,  ",
    })
    void givesEachIndicatorToTheDecimal(String code, String value, RiskUnit unit, RiskLevel level, String threshold) {
        IndicatorReading indicator =
                reading.indicators().get(Indicator.ofCode(code).ordinal());

        assertEquals(new BigDecimal(value), indicator.value());
        assertEquals(unit, indicator.unit());
        assertEquals(level, indicator.level());
        assertEquals(threshold, indicator.threshold());
    }

    @ParameterizedTest
    @CsvSource({
        "R-05, 0, 17.81, ORANGE",
        "R-05, 1, 22.39, RED",
        "R-06, 0, 94.06, YELLOW",
        "R-06, 1, 84.24, ORANGE",
    })
    void showsBothSharesOfAWorstOfPair(String code, int part, String value, RiskLevel level) {
        IndicatorReading.PartReading shown = reading.indicators()
                .get(Indicator.ofCode(code).ordinal())
                .parts()
                .get(part);

        assertEquals(new BigDecimal(value), shown.value());
        assertEquals(level, shown.level());
    }

    @Test
    void givesTheCompositeToTheDecimal() {
        assertEquals(
                new Composite(ReadingStatus.MEASURED, new BigDecimal("65.75"), 6575, 100, RiskLevel.ORANGE, false),
                reading.composite());
        assertFalse(reading.composite().liftedByRed());
    }

    @Test
    void leavesWhatNobodyReportedOut() {
        IndicatorReading training =
                reading.indicators().get(Indicator.ofCode("R-13").ordinal());

        assertEquals(ReadingStatus.NOT_APPLICABLE, training.status());
    }
}
