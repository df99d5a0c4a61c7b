package org.labourrights.reporting.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.labourrights.reporting.risk.ReportFigures.Arrears;
import org.labourrights.reporting.risk.RiskInputs.Complaints;
import org.labourrights.reporting.risk.RiskInputs.Cover;
import org.labourrights.reporting.risk.RiskInputs.Discipline;
import org.labourrights.reporting.risk.RiskInputs.Headcount;
import org.labourrights.reporting.risk.RiskInputs.Hours;
import org.labourrights.reporting.risk.RiskInputs.Partners;
import org.labourrights.reporting.risk.RiskInputs.Pay;

class ReportFiguresTest {
    private final ReportFigures figures = ReportFigures.of(Contents.worked());

    @Test
    void keepsDispatchedPeopleOutOfEveryTotalButTheirOwn() {
        assertEquals(new Headcount(320, 286, 14, 320, 1840, 1693, 2600, 2160, 655, 37, 28, 0, 0), figures.headcount());
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
        RiskInputs inputs =
                figures.with(new Complaints(12, 7), Arrears.NONE, 0, new Discipline(1, 0, 0), new Partners(2, 0, 0));

        assertEquals(
                new BigDecimal("65.75"),
                RiskRule.read(inputs, RiskSamples.POLICY).composite().score());
    }

    @Test
    void takesTheLargerOfReportedAndConfirmedArrearsAndNeverTheirSum() {
        RiskInputs inputs = figures.with(
                new Complaints(0, 0),
                new Arrears(12, new BigDecimal("100000.00")),
                0,
                new Discipline(1, 0, 0),
                new Partners(0, 0, 0));

        assertEquals(
                new Pay(31, 2050, new BigDecimal("148148.15"), new BigDecimal("9876543.00"), 12, new BigDecimal("0")),
                inputs.pay());
    }
}
