package org.labourrights.reporting.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.labourrights.reporting.report.content.PayLine;
import org.labourrights.reporting.risk.ReportFigures.Arrears;
import org.labourrights.reporting.risk.RiskInputs.Complaints;
import org.labourrights.reporting.risk.RiskInputs.Cover;
import org.labourrights.reporting.risk.RiskInputs.Discipline;
import org.labourrights.reporting.risk.RiskInputs.Headcount;
import org.labourrights.reporting.risk.RiskInputs.Hours;
import org.labourrights.reporting.risk.RiskInputs.Partners;
import org.labourrights.reporting.risk.RiskInputs.Pay;

class ReportFiguresTest {
    private static final ToLongFunction<PayLine> NOBODY = line -> 0;

    private final ReportFigures figures = ReportFigures.of(Contents.worked(), NOBODY);

    @Test
    void keepsDispatchedPeopleOutOfEveryTotalButTheirOwn() {
        assertEquals(
                new Headcount(320, 286, 14, 1840, 320, 1840, 1693, 2600, 2160, 655, 37, 28, 0, 0), figures.headcount());
    }

    @Test
    void addsUpPayHoursAndCover() {
        assertEquals(
                new Pay(31, 2050, new BigDecimal("148148.15"), new BigDecimal("9876543.00"), 9, new BigDecimal("0")),
                figures.pay());
        assertEquals(new Hours(57L, 412L), figures.hours());
        assertEquals(new Cover(301L, 1200L, 1550L), figures.cover());
    }

    @Test
    void reachesTheWorkedCompositeFromTheDocument() {
        RiskInputs inputs = figures.with(
                true, new Complaints(12, 7, 0), Arrears.NONE, 0, 0, new Discipline(1, 0, 0), new Partners(2, 0, 0));

        assertEquals(
                new BigDecimal("65.75"),
                RiskRule.read(inputs, RiskSamples.POLICY).composite().score());
    }

    @Test
    void takesTheLargerOfReportedAndConfirmedArrearsAndNeverTheirSum() {
        RiskInputs inputs = figures.with(
                true,
                new Complaints(0, 0, 0),
                new Arrears(12, new BigDecimal("100000.00")),
                0,
                0,
                new Discipline(1, 0, 0),
                new Partners(0, 0, 0));

        assertEquals(
                new Pay(31, 2050, new BigDecimal("148148.15"), new BigDecimal("9876543.00"), 12, new BigDecimal("0")),
                inputs.pay());
    }

    @Test
    void countsThePensionsAndTheInjuryCoverOfTheEnterprisesOwnPeopleOnly() {
        Headcount agents = ReportFigures.of(Contents.ridersOfTheAgent(), NOBODY).headcount();

        assertEquals(1840, figures.headcount().ownIncomplete());
        assertEquals(0, agents.ownIncomplete());
        assertEquals(1840, agents.incomplete());
    }

    @Test
    void takesTheEnterprisesOwnCountOfDisputes() {
        assertEquals(0, figures.disputes());
        assertEquals(21, ReportFigures.of(Contents.disputing(21), NOBODY).disputes());
    }

    @Test
    void takesTheLargerOfReportedAndPlannedLayoffs() {
        RiskInputs inputs = figures.with(
                true, new Complaints(0, 0, 0), Arrears.NONE, 7, 24, new Discipline(0, 0, 0), new Partners(0, 0, 0));

        assertEquals(24, inputs.headcount().layoffs());
        assertEquals(7, inputs.headcount().clusteredRegistrations());
    }

    @Test
    void takesWhatAveragesProveWhereItIsMoreThanTheOwnCount() {
        Pay pay = ReportFigures.of(Contents.worked(), line -> 10).pay();

        assertEquals(10 + 27, Objects.requireNonNull(pay).belowMinimum());
    }

    @Test
    void knowsOfArrearsThatNobodyReported() {
        RiskInputs inputs = ReportFigures.NONE.with(
                false,
                new Complaints(3, 0, 0),
                new Arrears(12, new BigDecimal("100000.00")),
                0,
                0,
                new Discipline(0, 0, 0),
                new Partners(0, 0, 0));

        assertEquals(new Pay(0, 0, new BigDecimal("100000.00"), BigDecimal.ZERO, 12, BigDecimal.ZERO), inputs.pay());
    }
}
