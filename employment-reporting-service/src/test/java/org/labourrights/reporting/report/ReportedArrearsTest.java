package org.labourrights.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.Yuan;

class ReportedArrearsTest {

    @Test
    void whatAPlatformTellsOfItsPartnersPeopleIsThePartnersDebt() {
        assertEquals(
                List.of(new ReportedArrears(Reports.PARTNER, Yuan.parse("148148.15"), 9)),
                ReportedArrears.of(Reports.sample().content()));
    }

    @Test
    void whereSeveralEmployersAreNamedItIsTheReportersOwn() {
        Reports report = Reports.sample().with("/headcount/0/employmentRelation", "\"INCOMPLETE\"");

        assertEquals(
                List.of(new ReportedArrears(Reports.PLATFORM, Yuan.parse("148148.15"), 9)),
                ReportedArrears.of(report.content()));
    }

    @Test
    void whatIsPaidIsNoDebt() {
        Reports report = Reports.sample().with("/pay/0/paidAmount", "\"8216543.00\"");

        assertEquals(List.of(), ReportedArrears.of(report.content()));
    }
}
