package org.labourrights.reporting.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.kernel.directory.RiskLevel;

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

    /** Whoever changes a formula so that it shows here, or adds an indicator, gives both another version. */
    @Test
    void readsByTheFormulasOfThisVersion() {
        String formulas = Stream.of(Indicator.values())
                .map(each -> each.code() + " "
                        + parts(each)
                                .map(part -> part.scale() + " "
                                        + part.fraction().numerator() + "/"
                                        + part.fraction().denominator())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));

        assertEquals("""
                version 1.1
                R-01 share 286/306
                R-02 share 1693/1840
                R-03 share 31/2050
                R-04 share 148148.15/9876543.00, arrearsWorkers 9/1
                R-05 overtimeOver36 57/320, dailyOrderOver8h 412/1840
                R-06 pension 301/320, injuryOrAccident 1550/1840
                R-07 share 655/2160, newRegistrations 37/1, newShare 37/2160, atOneAddress 0/1
                R-08 share 28/314
                R-09 share 440/2600, layoffs 0/1, layoffShare 0/2600
                R-10 density 19/2160
                R-11 late 0/1, escalationLevel 0/1
                R-12 share 0/2, unlicensedDispatch 0/1
                R-13 training 38/40, specialOperation 9/10
                R-14 share 0.00/9876543.00
                R-15 share 0/1""", "version " + RiskRule.CALC_VERSION + "\n" + formulas);
    }

    @Test
    void comparesWhatItsPolicyRowNames() {
        for (Indicator each : Indicator.values()) {
            assertEquals(
                    each.scales().keySet(),
                    parts(each).map(Measure.Part::scale).collect(Collectors.toSet()),
                    each.code());
        }
    }

    /** Of the worked scenario, with the block that it leaves out. */
    private static Stream<Measure.Part> parts(Indicator indicator) {
        RiskInputs worked = RiskSamples.worked();
        RiskInputs inputs = new RiskInputs(
                true,
                worked.headcount(),
                worked.pay(),
                worked.hours(),
                worked.cover(),
                new RiskInputs.Safety(40, 38, 10, 9),
                worked.rules(),
                worked.complaints(),
                worked.discipline(),
                worked.partners());
        return indicator.measures(inputs).stream().flatMap(measure -> switch (measure) {
            case Measure.Share share -> Stream.of(share.part());
            case Measure.Trigger trigger -> trigger.parts().stream();
        });
    }
}
