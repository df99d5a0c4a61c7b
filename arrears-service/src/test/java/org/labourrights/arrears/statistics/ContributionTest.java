package org.labourrights.arrears.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.statistics.CountedLead.Milestone;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;

class ContributionTest {

    private static final String PATH = "CN/150000/152900/152921/";
    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 30);

    @Test
    void anOpenLeadIsStockAndDueOnEachOfItsClocks() {
        assertEquals(
                List.of(
                        contribution(
                                Measure.RECEIVED,
                                RECEIVED,
                                List.of("TOTAL", "CHANNEL=HOTLINE_12345", "EMPLOYER=91350211M0000XUF46"),
                                1,
                                3,
                                2_580_050),
                        contribution(Measure.STOCK, RECEIVED, List.of("TOTAL"), 1, 3, 2_580_050),
                        contribution(Measure.ACCEPT, RECEIVED, List.of("TOTAL"), 1, 1),
                        contribution(Measure.CONNECT, LocalDate.of(2026, 10, 1), List.of("TOTAL"), 0, 1),
                        contribution(Measure.FEEDBACK, LocalDate.of(2026, 10, 3), List.of("TOTAL"), 0, 1)),
                LeadContributionRule.of(lead(LeadState.ACCEPTED, "0.00", null)));
    }

    @Test
    void aClosedLeadIsNoStockAndCountsForRecovery() {
        List<Contribution> all = LeadContributionRule.of(lead(LeadState.CLOSED, "8600.00", LocalDate.of(2026, 10, 20)));

        assertTrue(all.stream().noneMatch(it -> it.measure() == Measure.STOCK));
        assertEquals(
                contribution(Measure.RECOVERY, LocalDate.of(2026, 10, 20), List.of("TOTAL"), 860_000, 2_580_050),
                all.getLast());
    }

    @ParameterizedTest(name = "of {0} owed {1} was paid")
    @CsvSource({"25800.50, 8600.00", "10000.00, 8600.00", "40000.00, 40000.00"})
    void whatIsRecoveredIsMeasuredByWhatIsOwed(String owed, String paid) {
        Contribution recovery = LeadContributionRule.of(lead(LeadState.CLOSED, owed, paid, LocalDate.of(2026, 10, 20)))
                .getLast();

        assertEquals(Measure.RECOVERY, recovery.measure());
        assertEquals(
                List.of(
                        new BigDecimal(paid).movePointRight(2).longValueExact(),
                        new BigDecimal(owed).movePointRight(2).longValueExact()),
                recovery.counts());
    }

    @Test
    void aMergedLeadCountsNowhere() {
        assertEquals(List.of(), LeadContributionRule.of(lead(LeadState.DUPLICATE_MERGED, "0.00", RECEIVED)));
    }

    /** The three days are 30 September, 1 and 3 October. */
    @ParameterizedTest
    @CsvSource({
        "REJECTED, 2026-09-29, ''",
        "REJECTED, 2026-09-30, ACCEPT",
        "REJECTED, 2026-10-01, ACCEPT CONNECT",
        "WITHDRAWN, 2026-10-02, ACCEPT CONNECT",
        "WITHDRAWN, 2026-10-03, ACCEPT CONNECT FEEDBACK",
        "CLOSED, 2026-09-29, ACCEPT CONNECT FEEDBACK"
    })
    void aLeadThatWasOverBeforeADayIsNotDueOnIt(LeadState state, LocalDate closedOn, String dueOn) {
        assertEquals(dueOn, clocks(LeadContributionRule.of(lead(state, "0.00", closedOn))));
    }

    @Test
    void nobodyIsHeldToAFeedbackThatNobodyCouldGet() {
        CountedLead lead = lead(LeadState.ACCEPTED, "0.00", null);
        CountedLead unanswerable = new CountedLead(
                lead.divisionPath(),
                lead.channel(),
                lead.employer(),
                lead.state(),
                lead.receivedOn(),
                lead.accept(),
                lead.connect(),
                lead.feedback(),
                lead.workers(),
                lead.claimed(),
                lead.owed(),
                lead.paid(),
                null,
                null,
                false);

        assertEquals("ACCEPT CONNECT", clocks(LeadContributionRule.of(unanswerable)));
    }

    private static String clocks(List<Contribution> all) {
        return all.stream()
                .map(it -> it.measure().name())
                .filter(Set.of("ACCEPT", "CONNECT", "FEEDBACK")::contains)
                .collect(Collectors.joining(" "));
    }

    @Test
    void aComplaintCountsOnceAndIsClosedWithItsLastCase() {
        ComplaintMember lead = member("QX-1", RECEIVED, LocalDate.of(2026, 10, 9));
        ComplaintMember open = grown("IN-7", LocalDate.of(2026, 10, 8), null);
        ComplaintMember ended = grown("IN-7", LocalDate.of(2026, 10, 8), LocalDate.of(2026, 11, 20));

        assertEquals(
                List.of(contribution(Measure.COMPLAINT, RECEIVED, List.of("TOTAL"), 1, 0)),
                ComplaintRule.of(List.of(open, lead)));
        assertEquals(
                List.of(
                        contribution(Measure.COMPLAINT, RECEIVED, List.of("TOTAL"), 1, 0),
                        contribution(Measure.COMPLAINT, LocalDate.of(2026, 11, 20), List.of("TOTAL"), 0, 1)),
                ComplaintRule.of(List.of(ended, lead)));
        assertEquals(List.of(), ComplaintRule.of(List.of(ended)));
        assertEquals(List.of(), ComplaintRule.of(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-W41, 2026-10-05, 2026-10-11",
        "2026-W53, 2026-12-28, 2027-01-03",
        "2026-10, 2026-10-01, 2026-10-31",
        "2026Q4, 2026-10-01, 2026-12-31",
        "2026, 2026-01-01, 2026-12-31"
    })
    void readsWeeksMonthsQuartersAndYears(String code, LocalDate start, LocalDate end) {
        assertEquals(
                new StatisticsPeriod(code, start, end),
                StatisticsPeriod.find(code).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"2025-W53", "2026-W00", "2026-13", "2026Q5", "26", "2026-10-01"})
    void refusesWhatIsNoPeriod(String code) {
        assertTrue(StatisticsPeriod.find(code).isEmpty());
    }

    private static CountedLead lead(LeadState state, String paid, @Nullable LocalDate closedOn) {
        return lead(state, "25800.50", paid, closedOn);
    }

    private static CountedLead lead(LeadState state, String owed, String paid, @Nullable LocalDate closedOn) {
        return new CountedLead(
                PATH,
                LeadChannel.HOTLINE_12345,
                new UnifiedSocialCreditCode("91350211M0000XUF46"),
                state,
                RECEIVED,
                new Milestone(RECEIVED, true),
                new Milestone(LocalDate.of(2026, 10, 1), false),
                new Milestone(LocalDate.of(2026, 10, 3), false),
                3,
                new Yuan(new BigDecimal("25800.50")),
                new Yuan(new BigDecimal(owed)),
                new Yuan(new BigDecimal(paid)),
                closedOn,
                null,
                true);
    }

    private static ComplaintMember member(String name, LocalDate acceptedOn, @Nullable LocalDate endedOn) {
        return new ComplaintMember(name, PATH, acceptedOn, endedOn, false);
    }

    private static ComplaintMember grown(String name, LocalDate acceptedOn, @Nullable LocalDate endedOn) {
        return new ComplaintMember(name, "CN/", acceptedOn, endedOn, true);
    }

    private static Contribution contribution(Measure measure, LocalDate day, List<String> facets, long... counts) {
        return new Contribution(
                measure, day, PATH, facets, Arrays.stream(counts).boxed().toList());
    }
}
