package org.labourrights.arrears.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.lead.LeadClaim;
import org.labourrights.arrears.lead.PayItem;
import org.labourrights.chassis.codes.DataFiles;
import org.labourrights.chassis.identifier.PhoneNumber;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.time.CalendarYear;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.kernel.person.PersonDetails;

class ClaimRuleTest {

    private final ClaimRule rule =
            new ClaimRule(new DueDateRule(new WorkingCalendar(DataFiles.read("data/calendar", CalendarYear.class))));

    @Test
    void advancesAPayDayOnAHolidayAndLetsArrearsBeginTheDayAfter() {
        LeadClaim claim = dated("2026-02-15", "2026-02-15");

        assertEquals(LocalDate.parse("2026-02-14"), claim.payDueOn());
        assertEquals(LocalDate.parse("2026-02-15"), claim.arrearsFrom());
        assertFalse(claim.premature());
    }

    @Test
    void isPrematureOnTheAdvancedPayDayItself() {
        assertTrue(dated("2026-02-15", "2026-02-14").premature());
    }

    @Test
    void leavesAPayDayOnAWorkingDayWhereItIs() {
        LeadClaim claim = dated("2026-03-16", "2026-03-17");

        assertEquals(LocalDate.parse("2026-03-16"), claim.payDueOn());
        assertEquals(LocalDate.parse("2026-03-17"), claim.arrearsFrom());
    }

    @Test
    void isNotPrematureAsAWholeWhenAPartIsOwed() {
        assertTrue(ClaimRule.premature(List.of(dated("2026-02-15", "2026-02-14"))));
        assertFalse(ClaimRule.premature(List.of(dated("2026-02-15", "2026-02-14"), dated("2026-01-15", "2026-02-14"))));
        assertFalse(ClaimRule.premature(List.of()));
    }

    @Test
    void countsAWorkerOnceAndEveryLineWithoutAName() {
        ClaimLine january = line("100.00", PayItem.WAGE, worker("李小明", "13800000000"));
        ClaimLine february = line("200.00", PayItem.WAGE, worker("李小明", "13800000000"));
        ClaimLine another = line("50.00", PayItem.WAGE, worker("李小明", "13900000000"));
        ClaimLine nobody = line("1.50", PayItem.WAGE, null);

        assertEquals(4, ClaimRule.workers(List.of(january, february, another, nobody, nobody)));
        assertEquals(Yuan.parse("351.50"), ClaimRule.total(List.of(january, february, another, nobody)));
    }

    @Test
    void isADepositMatterOnlyWhenNothingElseIsClaimed() {
        assertTrue(ClaimRule.depositsOnly(List.of(line("500.00", PayItem.DEPOSIT, null))));
        assertFalse(ClaimRule.depositsOnly(
                List.of(line("500.00", PayItem.DEPOSIT, null), line("1.00", PayItem.WAGE, null))));
        assertFalse(ClaimRule.depositsOnly(List.of()));
    }

    private LeadClaim dated(String payDay, String receivedOn) {
        ClaimLine line = new ClaimLine(
                null,
                Yuan.parse("100.00"),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-01-31"),
                PayItem.WAGE,
                LocalDate.parse(payDay));
        return rule.dated(new UUID(0, 1), line, null, LocalDate.parse(receivedOn));
    }

    private static ClaimLine line(String amount, PayItem item, @Nullable PersonDetails worker) {
        return new ClaimLine(
                worker, Yuan.parse(amount), LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-31"), item, null);
    }

    private static PersonDetails worker(String name, String phone) {
        return new PersonDetails(name, null, null, new PhoneNumber(phone), null, null);
    }
}
