package org.labourrights.reporting.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.reporting.risk.RiskInputs.Complaints;
import org.labourrights.reporting.risk.RiskInputs.Cover;
import org.labourrights.reporting.risk.RiskInputs.Discipline;
import org.labourrights.reporting.risk.RiskInputs.Headcount;
import org.labourrights.reporting.risk.RiskInputs.Hours;
import org.labourrights.reporting.risk.RiskInputs.Partners;
import org.labourrights.reporting.risk.RiskInputs.Pay;
import org.labourrights.reporting.risk.RiskInputs.Rules;

class IndicatorRuleTest {
    private static final Headcount NOBODY = new Headcount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    @ParameterizedTest
    @CsvSource({"9, INSUFFICIENT, ", "10, MEASURED, GREEN"})
    void saysNothingOfFewerThanTenPeople(long people, ReadingStatus status, RiskLevel level) {
        Headcount few = new Headcount(people, people, 0, people, 0, 0, people, people, 0, 0, 0, 0, 0);

        IndicatorReading reading = read("R-01", inputs(few, null));

        assertEquals(status, reading.status());
        assertEquals(level, reading.level());
    }

    @Test
    void takesTheMissingDenominatorAsNotApplicable() {
        assertEquals(
                ReadingStatus.NOT_APPLICABLE, read("R-01", inputs(NOBODY, null)).status());
        assertEquals(
                ReadingStatus.NOT_APPLICABLE, read("R-03", inputs(NOBODY, null)).status());
        assertEquals(
                ReadingStatus.NOT_APPLICABLE, read("R-12", inputs(NOBODY, null)).status());
    }

    @Test
    void takesAnUnreportedCountAsUnknownAndNotAsZero() {
        Headcount people = new Headcount(100, 100, 0, 100, 100, 100, 200, 200, 0, 0, 0, 0, 0);

        IndicatorReading reading = read("R-06", inputs(people, null));

        assertEquals(ReadingStatus.NOT_APPLICABLE, reading.status());
        assertNull(reading.value());
    }

    @Test
    void judgesArrearsByHeadsAsWellAsByMoney() {
        Pay pay = new Pay(0, 3, new BigDecimal("1.00"), new BigDecimal("1000000.00"), 50, BigDecimal.ZERO);

        IndicatorReading reading = read("R-04", inputs(NOBODY, pay));

        assertEquals(RiskLevel.RED, reading.level());
        assertEquals("arrearsWorkers", reading.decidedBy());
        assertEquals(">=50", reading.threshold());
        assertEquals(new BigDecimal("0.00"), reading.value());
    }

    @ParameterizedTest
    @CsvSource({"20, 200, YELLOW", "20, 201, GREEN", "19, 100, GREEN"})
    void needsBothNumberAndShareOfNewRegistrations(long registered, long end, RiskLevel level) {
        Headcount people = new Headcount(0, 0, 0, 0, end, end, end, end, 0, registered, 0, 0, 0);

        assertEquals(level, read("R-07", inputs(people, null)).level());
    }

    @Test
    void noticesRegistrationsAtOneAddress() {
        Headcount people = new Headcount(0, 0, 0, 0, 1000, 1000, 1000, 1000, 40, 0, 0, 0, 10);

        IndicatorReading reading = read("R-07", inputs(people, null));

        assertEquals(RiskLevel.ORANGE, reading.level());
        assertEquals("atOneAddress", reading.decidedBy());
    }

    @ParameterizedTest
    @CsvSource({"19, 186, YELLOW", "19, 200, GREEN", "20, 500, YELLOW"})
    void appliesEitherLayoffThreshold(long layoffs, long start, RiskLevel level) {
        Headcount people = new Headcount(0, 0, 0, 0, start, start, start, start, 0, 0, 0, layoffs, 0);

        assertEquals(level, read("R-09", inputs(people, null)).level());
    }

    @Test
    void showsGrowthAsANegativeDrop() {
        Headcount people = new Headcount(0, 0, 0, 0, 210, 210, 200, 210, 0, 0, 0, 0, 0);

        IndicatorReading reading = read("R-09", inputs(people, null));

        assertEquals(new BigDecimal("-5.00"), reading.value());
        assertEquals(RiskLevel.GREEN, reading.level());
    }

    @Test
    void showsTheWorseOfTwoSharesOfOneLevel() {
        Headcount people = new Headcount(100, 100, 0, 100, 100, 100, 200, 200, 0, 0, 0, 0, 0);
        RiskInputs in = inputs(people, null, new Hours(11L, 19L));

        assertEquals(new BigDecimal("19.00"), read("R-05", in).value());
        assertEquals("dailyOrderOver8h", read("R-05", in).decidedBy());
    }

    @ParameterizedTest
    @CsvSource({"9, , 9.00", ", 8, 8.00", "7, 8, 8.00"})
    void takesTheBetterOfTheTwoInjuryCovers(@Nullable Long injury, @Nullable Long accident, String percent) {
        Headcount people = new Headcount(0, 0, 0, 0, 100, 100, 100, 100, 0, 0, 0, 0, 0);
        RiskInputs base = inputs(people, null);
        RiskInputs in = new RiskInputs(
                base.headcount(),
                null,
                base.hours(),
                new Cover(null, injury, accident),
                null,
                base.rules(),
                base.complaints(),
                base.discipline(),
                base.partners());

        assertEquals(new BigDecimal(percent), read("R-06", in).value());
    }

    @Test
    void liftsTheCompositeToOrangeForASingleRed() {
        Headcount people = new Headcount(100, 100, 0, 100, 0, 0, 100, 100, 51, 0, 0, 0, 0);

        Composite composite =
                RiskRule.read(inputs(people, null), RiskSamples.POLICY).composite();

        assertEquals(RiskLevel.ORANGE, composite.level());
        assertEquals(true, composite.liftedByRed());
    }

    @Test
    void leavesUnmeasuredIndicatorsOutOfTheWeights() {
        Composite composite =
                RiskRule.read(inputs(NOBODY, null), RiskSamples.POLICY).composite();

        assertEquals(new Composite(ReadingStatus.NOT_APPLICABLE, null, 0, 0, null, false), composite);
    }

    @Test
    void refusesALimitWithoutItsComparison() {
        assertThrows(IllegalArgumentException.class, () -> Limit.parse("95"));
    }

    @ParameterizedTest
    @CsvSource({
        "RED,    '',            RED",
        "GREEN,  RED,           RED",
        "YELLOW, RED,           RED",
        "YELLOW, 'GREEN RED',   YELLOW",
        "GREEN,  'YELLOW RED',  YELLOW",
        "GREEN,  'GREEN RED',   GREEN",
        "ORANGE, 'YELLOW RED',  ORANGE",
        ",       'ORANGE BLUE', ORANGE",
        ",       'BLUE ORANGE', ORANGE",
    })
    void clearsALevelOnlyAfterTwoLowerComputations(RiskLevel now, String earlier, RiskLevel held) {
        List<RiskLevel> newestFirst = earlier == null || earlier.isEmpty()
                ? List.of()
                : List.of(earlier.split(" ")).stream().map(RiskLevel::valueOf).toList();

        assertEquals(held, HysteresisRule.held(newestFirst, now, 2));
    }

    private static IndicatorReading read(String code, RiskInputs inputs) {
        return RiskRule.read(inputs, RiskSamples.POLICY)
                .indicators()
                .get(Indicator.ofCode(code).ordinal());
    }

    private static RiskInputs inputs(Headcount headcount, @Nullable Pay pay) {
        return inputs(headcount, pay, new Hours(null, null));
    }

    private static RiskInputs inputs(Headcount headcount, @Nullable Pay pay, Hours hours) {
        return new RiskInputs(
                headcount,
                pay,
                hours,
                new Cover(null, null, null),
                null,
                new Rules(0, 0),
                new Complaints(0, 0),
                new Discipline(0, 0, 0),
                new Partners(0, 0, 0));
    }
}
