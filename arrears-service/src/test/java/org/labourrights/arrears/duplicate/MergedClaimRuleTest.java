package org.labourrights.arrears.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.duplicate.MergedClaimRule.Side;
import org.labourrights.arrears.lead.Joined;
import org.labourrights.arrears.lead.LeadClaim;
import org.labourrights.arrears.lead.PayItem;
import org.labourrights.chassis.identifier.Yuan;

class MergedClaimRuleTest {

    @ParameterizedTest(name = "{0} by {1} and {2} by {3}, {4} shared, {5}: {6} by {7} more")
    @CsvSource(
            nullValues = "-",
            value = {
                // nobody in common: two debts, unless somebody says otherwise
                "1000.00, 1, 400.00, 1, 0, -, 400.00, 1",
                "1000.00, 1, 400.00, 1, 0, SAME, 0.00, 0",
                "400.00, 1, 1000.00, 3, 0, SAME, 600.00, 3",
                // the same person: one debt, unless somebody says otherwise
                "1000.00, 1, 1000.00, 1, 1, -, 0.00, 0",
                "1000.00, 1, 1200.00, 1, 1, -, 200.00, 0",
                "1000.00, 1, 1000.00, 1, 1, FURTHER, 1000.00, 0",
                "7000.00, 7, 1000.00, 1, 1, -, 0.00, 0",
                "1000.00, 1, 7000.00, 7, 1, -, 6000.00, 6",
            })
    void whatIsToldTwiceIsClaimedOnce(
            String here,
            int workers,
            String there,
            int others,
            int shared,
            @Nullable MergedClaims how,
            String more,
            int moreWorkers) {
        Joined added = MergedClaimRule.added(side(here, workers, null), side(there, others, null), shared, how);

        assertEquals(new Joined(Yuan.parse(more), moreWorkers, Yuan.parse(more), false, false), added);
    }

    @Test
    void linesOfTheSamePeriodAreOneDebtAndOthersAreFurther() {
        Side here = lines(line("100.00", 1), line("300.00", 2));
        Side there = lines(line("120.00", 1), line("300.00", 3));

        assertEquals(
                Yuan.parse("320.00"),
                MergedClaimRule.added(here, there, 1, null).claim());
        assertEquals(
                Yuan.parse("420.00"),
                MergedClaimRule.added(here, there, 0, null).claim());
    }

    @ParameterizedTest(name = "{0} of 1000.00 and {1} of 1000.00 confirmed, {2}: {3} more is owed")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 900.00, SAME, -100.00",
                "900.00, -, SAME, 0.00",
                "900.00, 950.00, SAME, 0.00",
                "-, 900.00, FURTHER, 900.00",
                "900.00, 800.00, FURTHER, 800.00",
                "-, -, FURTHER, 1000.00",
            })
    void whatWasConfirmedIsOwed(@Nullable String here, @Nullable String there, MergedClaims how, String more) {
        Joined added = MergedClaimRule.added(side("1000.00", 1, here), side("1000.00", 1, there), 0, how);

        assertEquals(Yuan.parse(more), added.owed());
        assertEquals(there != null, added.confirmed());
    }

    private static Side side(String claimed, int workers, @Nullable String confirmed) {
        return new Side(Yuan.parse(claimed), workers, confirmed == null ? null : Yuan.parse(confirmed), List.of());
    }

    private static Side lines(LeadClaim... lines) {
        Yuan claimed = Arrays.stream(lines).map(LeadClaim::amount).reduce(Yuan.ZERO, Yuan::plus);
        return new Side(claimed, 1, null, List.of(lines));
    }

    private static LeadClaim line(String amount, int month) {
        LocalDate first = LocalDate.of(2026, month, 1);
        return new LeadClaim(
                UUID.randomUUID(),
                null,
                Yuan.parse(amount),
                first,
                first.plusMonths(1).minusDays(1),
                PayItem.WAGE,
                null,
                null,
                null,
                false);
    }
}
