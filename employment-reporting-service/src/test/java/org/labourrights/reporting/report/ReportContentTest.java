package org.labourrights.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.Yuan;

class ReportContentTest {

    @Test
    void readsAmountsAsStringsAndAsNumbers() {
        var asText = Reports.sample().with("/pay/0/payableAmount", "\"8216543.00\"");
        var asNumber = Reports.sample().with("/pay/0/payableAmount", "8216543.00");
        var asWholeNumber = Reports.sample().with("/pay/0/payableAmount", "8216543");

        Yuan expected = Yuan.parse("8216543.00");
        assertEquals(expected, asText.content().pay().getFirst().payableAmount());
        assertEquals(expected, asNumber.content().pay().getFirst().payableAmount());
        assertEquals(expected, asWholeNumber.content().pay().getFirst().payableAmount());
    }
}
