package org.labourrights.reporting.layoff.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.reporting.layoff.daily.DayFacts.RunningPlan;

class DailyRuleTest {

    private static final UUID PLAN = UUID.fromString("01980f3a-7c11-7d52-9a55-2f5b2a1f7c21");
    private static final UUID OTHER = UUID.fromString("01980f3a-7c11-7d52-9a55-2f5b2a1f7c22");
    private static final LocalDate START = LocalDate.parse("2026-09-02");

    @Test
    void takesWhatFollowsTheDayBefore() {
        assertEquals(List.of(), faults(START, Map.of(PLAN, 5), true, false, entry(PLAN, 8, 3, 11, 0)));
    }

    @Test
    void takesAJumpAfterAMissingDayButNoStepBack() {
        assertEquals(List.of(), faults(START, Map.of(PLAN, 5), false, false, entry(PLAN, 10, 3, 9, 0)));
        assertEquals(
                List.of("/enterprises/0/cumulativeLaidOff E-LAYOFF-FLOW"),
                faults(START, Map.of(PLAN, 5), false, false, entry(PLAN, 7, 3, 12, 0)));
        assertEquals(
                List.of("/enterprises/0/cumulativeLaidOff E-LAYOFF-FLOW"),
                faults(START, Map.of(PLAN, 5), true, false, entry(PLAN, 10, 3, 9, 0)));
    }

    @Test
    void wantsLeftAndRemainingToBeThePlanned() {
        assertEquals(
                List.of("/enterprises/0/remaining E-LAYOFF-SUM"),
                faults(START, Map.of(), false, false, entry(PLAN, 5, 5, 15, 0)));
    }

    @Test
    void letsNobodyLeaveBeforeTheStart() {
        assertEquals(
                List.of("/enterprises/0/today E-LAYOFF-EARLY"),
                faults(START.minusDays(1), Map.of(), false, false, entry(PLAN, 5, 5, 14, 0)));
        assertEquals(List.of(), faults(START.minusDays(1), Map.of(), false, false, entry(PLAN, 0, 0, 19, 1)));
    }

    @Test
    void wantsEachRunningPlanOnceAndNoOther() {
        assertEquals(List.of("/enterprises E-LAYOFF-LINE-MISSING"), faults(START, Map.of(), false, false));
        assertEquals(
                List.of("/enterprises/1/layoffPlanId E-DUPLICATE"),
                faults(START, Map.of(), false, false, entry(PLAN, 5, 5, 14, 0), entry(PLAN, 5, 5, 14, 0)));
        assertEquals(
                List.of("/enterprises/1/layoffPlanId E-LAYOFF-NOT-RUNNING"),
                faults(START, Map.of(), false, false, entry(PLAN, 5, 5, 14, 0), entry(OTHER, 5, 5, 14, 0)));
    }

    @Test
    void callsADayWithoutChangeAZeroReportAndNoOther() {
        assertEquals(List.of(), faults(START, Map.of(PLAN, 5), true, true));
        assertEquals(
                List.of("/zeroReport E-LAYOFF-ZERO"),
                faults(START, Map.of(PLAN, 5), true, false, entry(PLAN, 5, 0, 14, 0)));
        assertEquals(
                List.of("/enterprises E-LAYOFF-ZERO"),
                faults(START, Map.of(PLAN, 5), true, true, entry(PLAN, 6, 1, 13, 0)));
    }

    private static DailyEntry entry(UUID plan, int cumulative, int today, int remaining, int incidents) {
        return new DailyEntry(plan, cumulative, today, remaining, incidents);
    }

    private static List<String> faults(
            LocalDate day, Map<UUID, Integer> before, boolean unbroken, boolean zero, DailyEntry... entries) {
        RunningPlan plan = new RunningPlan(PLAN, UnifiedSocialCreditCode.unchecked("91150105MA0T1A2B95"), 19, START);
        return DailyRule.faults(
                        new DailySubmission(zero, List.of(entries)), new DayFacts(day, List.of(plan), before, unbroken))
                .stream()
                .map(DailyRuleTest::text)
                .toList();
    }

    private static String text(FieldProblem fault) {
        return fault.pointer() + " " + fault.code();
    }
}
