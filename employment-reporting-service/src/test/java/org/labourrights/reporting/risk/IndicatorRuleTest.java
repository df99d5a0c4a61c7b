package org.labourrights.reporting.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.reporting.risk.ReportFigures.Arrears;
import org.labourrights.reporting.risk.RiskInputs.Complaints;
import org.labourrights.reporting.risk.RiskInputs.Cover;
import org.labourrights.reporting.risk.RiskInputs.Discipline;
import org.labourrights.reporting.risk.RiskInputs.Headcount;
import org.labourrights.reporting.risk.RiskInputs.Hours;
import org.labourrights.reporting.risk.RiskInputs.Partners;
import org.labourrights.reporting.risk.RiskInputs.Pay;
import org.labourrights.reporting.risk.RiskInputs.Rules;
import org.labourrights.reporting.risk.RiskInputs.Safety;

class IndicatorRuleTest {
    private static final Partners NO_PARTNERS = new Partners(0, 0, 0);
    private static final Headcount NOBODY = new Headcount(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    @ParameterizedTest
    @CsvSource({"9, INSUFFICIENT, ", "10, MEASURED, GREEN"})
    void saysNothingOfFewerThanTenPeople(long people, ReadingStatus status, RiskLevel level) {
        Headcount few = new Headcount(people, people, 0, 0, people, 0, 0, people, people, 0, 0, 0, 0, 0);

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
        Headcount people = new Headcount(100, 100, 0, 100, 100, 100, 100, 200, 200, 0, 0, 0, 0, 0);

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
        Headcount people = new Headcount(0, 0, 0, end, 0, end, end, end, end, 0, registered, 0, 0, 0);

        assertEquals(level, read("R-07", inputs(people, null)).level());
    }

    @Test
    void noticesRegistrationsAtOneAddress() {
        Headcount people = new Headcount(0, 0, 0, 1000, 0, 1000, 1000, 1000, 1000, 40, 0, 0, 0, 10);

        IndicatorReading reading = read("R-07", inputs(people, null));

        assertEquals(RiskLevel.ORANGE, reading.level());
        assertEquals("atOneAddress", reading.decidedBy());
    }

    @ParameterizedTest
    @CsvSource({"19, 186, YELLOW", "19, 200, GREEN", "20, 500, YELLOW"})
    void appliesEitherLayoffThreshold(long layoffs, long start, RiskLevel level) {
        Headcount people = new Headcount(0, 0, 0, start, 0, start, start, start, start, 0, 0, 0, layoffs, 0);

        assertEquals(level, read("R-09", inputs(people, null)).level());
    }

    @Test
    void showsGrowthAsANegativeDrop() {
        Headcount people = new Headcount(0, 0, 0, 210, 0, 210, 210, 200, 210, 0, 0, 0, 0, 0);

        IndicatorReading reading = read("R-09", inputs(people, null));

        assertEquals(new BigDecimal("-5.00"), reading.value());
        assertEquals(RiskLevel.GREEN, reading.level());
    }

    @Test
    void showsTheWorseOfTwoSharesOfOneLevel() {
        Headcount people = new Headcount(100, 100, 0, 100, 100, 100, 100, 200, 200, 0, 0, 0, 0, 0);
        RiskInputs in = inputs(people, null, new Hours(11L, 19L));

        assertEquals(new BigDecimal("19.00"), read("R-05", in).value());
        assertEquals("dailyOrderOver8h", read("R-05", in).decidedBy());
    }

    @ParameterizedTest
    @CsvSource({"9, , 9.00", ", 8, 8.00", "7, 8, 8.00"})
    void takesTheBetterOfTheTwoInjuryCovers(@Nullable Long injury, @Nullable Long accident, String percent) {
        Headcount people = new Headcount(0, 0, 0, 100, 0, 100, 100, 100, 100, 0, 0, 0, 0, 0);
        RiskInputs base = inputs(people, null);
        RiskInputs in = new RiskInputs(
                true,
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

    /** Pension and injury cover of 100 own people each, beside 900 of partners that report for themselves. */
    @ParameterizedTest
    @CsvSource({
        "99, 98, GREEN, 98.00, injuryOrAccident",
        "98, 98, BLUE, 98.00, pension",
        "96, 98, YELLOW, 96.00, pension",
        "92, 98, ORANGE, 92.00, pension",
        "84, 98, RED, 84.00, pension",
        "99, 97, BLUE, 97.00, injuryOrAccident",
        "99, 94, YELLOW, 94.00, injuryOrAccident",
        "99, 89, ORANGE, 89.00, injuryOrAccident",
        "99, 79, RED, 79.00, injuryOrAccident",
        "100, 100, GREEN, 100.00, injuryOrAccident",
    })
    void coversTheEnterprisesOwnPeople(long pension, long injury, RiskLevel level, String value, String decidedBy) {
        Headcount people = new Headcount(100, 100, 0, 100, 1000, 1000, 1000, 2000, 2000, 0, 0, 0, 0, 0);

        IndicatorReading reading = read("R-06", covered(people, new Cover(pension, injury, null)));

        assertEquals(level, reading.level());
        assertEquals(new BigDecimal(value), reading.value());
        if (level != RiskLevel.GREEN) {
            assertEquals(decidedBy, reading.decidedBy());
        }
        assertEquals(new BigDecimal("100"), reading.parts().get(0).denominator());
        assertEquals(new BigDecimal("100"), reading.parts().get(1).denominator());
    }

    @Test
    void asksNobodyForTheInsuranceOfPartnersPeople() {
        Headcount people = new Headcount(0, 0, 0, 0, 100, 1000, 0, 1100, 1100, 0, 0, 0, 0, 0);

        assertEquals(
                ReadingStatus.NOT_APPLICABLE,
                read("R-06", covered(people, new Cover(10L, 10L, 10L))).status());
    }

    /** Of 1000 posts. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0.00, GREEN",
        "1, 1, 0, 2.00, GREEN",
        "2, 1, 0, 3.00, BLUE",
        "0, 5, 0, 5.00, BLUE",
        "4, 2, 0, 6.00, YELLOW",
        "4, 2, 6, 6.00, YELLOW",
        "4, 2, 8, 8.00, YELLOW",
        "4, 2, 9, 9.00, ORANGE",
        "9, 6, 3, 15.00, ORANGE",
        "9, 7, 3, 16.00, RED",
        "0, 0, 16, 16.00, RED",
    })
    void countsLeadsAndDisputesOrTheOwnCountWhenLarger(
            long leads, long disputes, long reported, String density, RiskLevel level) {
        Headcount people = new Headcount(0, 0, 0, 0, 0, 1000, 1000, 1000, 1000, 0, 0, 0, 0, 0);
        RiskInputs base = inputs(people, null);
        RiskInputs in = new RiskInputs(
                true,
                people,
                null,
                base.hours(),
                base.cover(),
                null,
                base.rules(),
                new Complaints(leads, disputes, reported),
                base.discipline(),
                base.partners());

        assertEquals(new BigDecimal(density), read("R-10", in).value());
        assertEquals(level, read("R-10", in).level());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, NOT_APPLICABLE, ",
        "4, 0, 1, MEASURED, GREEN",
        "4, 1, 1, MEASURED, BLUE",
        "1, 1, 0, MEASURED, BLUE",
        "4, 2, 1, MEASURED, YELLOW",
        "4, 3, 1, MEASURED, ORANGE",
        "4, 4, 1, MEASURED, RED",
        "4, 1, 2, MEASURED, ORANGE",
        "4, 1, 3, MEASURED, RED",
    })
    void readsThePeriodsThatWereLate(
            long considered, long late, long highest, ReadingStatus status, @Nullable RiskLevel level) {
        IndicatorReading reading = read("R-11", surrounded(new Discipline(considered, late, highest), NO_PARTNERS));

        assertEquals(status, reading.status());
        assertEquals(level, reading.level());
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 0, GREEN",
        "11, 1, 0, BLUE",
        "10, 1, 0, BLUE",
        "9, 1, 0, YELLOW",
        "4, 1, 0, YELLOW",
        "3, 1, 0, ORANGE",
        "2, 1, 0, ORANGE",
        "3, 2, 0, RED",
        "100, 1, 1, RED",
    })
    void readsThePartnersThatDoNotComply(long partners, long nonCompliant, long unlicensed, RiskLevel level) {
        RiskInputs in = surrounded(new Discipline(0, 0, 0), new Partners(partners, nonCompliant, unlicensed));

        assertEquals(level, read("R-12", in).level());
    }

    @Test
    void saysWhatTheMissingReportWouldHaveToSay() {
        RiskInputs in = unreported(Arrears.NONE, new Discipline(4, 2, 0), new Partners(4, 1, 0));

        Map<String, ReadingStatus> statuses = RiskRule.read(in, RiskSamples.POLICY).indicators().stream()
                .collect(Collectors.toMap(reading -> reading.indicator().code(), IndicatorReading::status));

        assertEquals(ReadingStatus.MEASURED, statuses.remove("R-11"));
        assertEquals(ReadingStatus.MEASURED, statuses.remove("R-12"));
        assertEquals(Set.of(ReadingStatus.NO_REPORT), Set.copyOf(statuses.values()));
        assertEquals(Indicator.values().length - 2, statuses.size());
        assertEquals(
                new Composite(ReadingStatus.MEASURED, new BigDecimal("50.00"), 450, 9, RiskLevel.YELLOW, false),
                RiskRule.read(in, RiskSamples.POLICY).composite());
    }

    @ParameterizedTest
    @CsvSource({"9, NO_REPORT, ", "10, MEASURED, ORANGE", "49, MEASURED, ORANGE", "50, MEASURED, RED"})
    void knowsOfUnpaidPeopleWithoutAReport(long workers, ReadingStatus status, @Nullable RiskLevel level) {
        RiskInputs in =
                unreported(new Arrears(workers, new BigDecimal("1000.00")), new Discipline(0, 0, 0), NO_PARTNERS);

        assertEquals(status, read("R-04", in).status());
        assertEquals(level, read("R-04", in).level());
    }

    @Test
    void neitherWeighsNorLiftsByWhatIsOnlyShown() {
        Headcount people = new Headcount(100, 100, 0, 0, 100, 0, 0, 100, 100, 0, 0, 0, 0, 0);
        RiskInputs base = inputs(people, null);
        RiskInputs in = new RiskInputs(
                true,
                people,
                null,
                base.hours(),
                base.cover(),
                new Safety(100, 10, 100, 10),
                new Rules(1, 1),
                base.complaints(),
                base.discipline(),
                base.partners());

        RiskReading reading = RiskRule.read(in, RiskSamples.POLICY);

        assertEquals(RiskLevel.RED, read("R-13", in).level());
        assertEquals(RiskLevel.RED, read("R-15", in).level());
        assertEquals(RiskLevel.GREEN, reading.composite().level());
        assertFalse(reading.composite().liftedByRed());
        assertEquals(Optional.of(RiskLevel.RED), RiskRule.unweighted(reading.indicators()));
    }

    @Test
    void hasNoCompositeOfWhatIsOnlyShown() {
        RiskInputs base = inputs(NOBODY, null);
        RiskInputs in = new RiskInputs(
                true,
                NOBODY,
                null,
                base.hours(),
                base.cover(),
                new Safety(100, 10, 100, 10),
                base.rules(),
                base.complaints(),
                base.discipline(),
                base.partners());

        assertEquals(
                new Composite(ReadingStatus.NOT_APPLICABLE, null, 0, 0, null, false),
                RiskRule.read(in, RiskSamples.POLICY).composite());
    }

    @ParameterizedTest
    @CsvSource({
        // levels before, of the last report, now, rests on a report: held, levels after
        "'',            ,       GREEN,  true,  GREEN,  'GREEN'",
        "'ORANGE RED',  RED,    GREEN,  true,  ORANGE, 'GREEN ORANGE'",
        "'ORANGE',      ORANGE, GREEN,  false, ORANGE, 'ORANGE'",
        "'ORANGE',      ORANGE, YELLOW, false, ORANGE, 'ORANGE'",
        "'ORANGE',      ORANGE, ORANGE, false, ORANGE, 'ORANGE ORANGE'",
        "'ORANGE',      ORANGE, RED,    false, RED,    'RED ORANGE'",
        "'ORANGE',      ORANGE, ,       false, ORANGE, 'ORANGE'",
        "'RED',         ,       GREEN,  false, RED,    'GREEN RED'",
        "'GREEN RED',   ,       GREEN,  false, GREEN,  'GREEN GREEN'",
        "'GREEN GREEN', ORANGE, GREEN,  false, ORANGE, 'GREEN GREEN'",
    })
    void clearsByReportsAloneWhatAReportHasShown(
            String before,
            @Nullable RiskLevel reported,
            @Nullable RiskLevel now,
            boolean rests,
            RiskLevel held,
            String after) {
        Standing standing = new Standing(
                new UnifiedSocialCreditCode("91150105MA0T1A2B95"),
                "2026H1",
                LocalDate.of(2026, 6, 30),
                levels(before),
                RiskLevel.GREEN,
                reported,
                null);

        assertEquals(held, standing.held(now, rests, 2));
        assertEquals(levels(after), standing.levelsAfter(now, rests, 2));
    }

    private static List<RiskLevel> levels(String names) {
        return names.isEmpty()
                ? List.of()
                : Stream.of(names.split(" ")).map(RiskLevel::valueOf).toList();
    }

    @Test
    void liftsTheCompositeToOrangeForASingleRed() {
        Headcount people = new Headcount(100, 100, 0, 0, 100, 0, 0, 100, 100, 51, 0, 0, 0, 0);

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

    private static RiskInputs covered(Headcount people, Cover cover) {
        RiskInputs base = inputs(people, null);
        return new RiskInputs(
                true,
                people,
                null,
                base.hours(),
                cover,
                null,
                base.rules(),
                base.complaints(),
                base.discipline(),
                base.partners());
    }

    private static RiskInputs surrounded(Discipline discipline, Partners partners) {
        RiskInputs base = inputs(NOBODY, null);
        return new RiskInputs(
                true,
                NOBODY,
                null,
                base.hours(),
                base.cover(),
                null,
                base.rules(),
                base.complaints(),
                discipline,
                partners);
    }

    private static RiskInputs unreported(Arrears arrears, Discipline discipline, Partners partners) {
        return ReportFigures.NONE.with(false, new Complaints(12, 7, 0), arrears, 0, 0, discipline, partners);
    }

    private static RiskInputs inputs(Headcount headcount, @Nullable Pay pay) {
        return inputs(headcount, pay, new Hours(null, null));
    }

    private static RiskInputs inputs(Headcount headcount, @Nullable Pay pay, Hours hours) {
        return new RiskInputs(
                true,
                headcount,
                pay,
                hours,
                new Cover(null, null, null),
                null,
                new Rules(0, 0),
                new Complaints(0, 0, 0),
                new Discipline(0, 0, 0),
                new Partners(0, 0, 0));
    }
}
