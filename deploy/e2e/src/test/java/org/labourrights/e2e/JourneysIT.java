package org.labourrights.e2e;

import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.labourrights.standalone.scenario.Scenarios;

/**
 * S-01 to S-04, S-06 to S-08, S-15, S-19 to S-21 and S-23 in one life of the suite. The order is that of the calendar: the
 * clock of the sandbox never goes back.
 */
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneysIT {

    private final Comparison comparison = new Comparison();
    private Scenarios scenarios;

    @BeforeAll
    void start() {
        scenarios = new Scenarios(RunningSuite.ports(), comparison);
    }

    @AfterAll
    void end() {
        scenarios.close();
    }

    @Test
    @Order(1)
    void s23AClaimBeforeTheAdvancedPayDayIsPremature() {
        play(Scenarios::claimedBeforePayDay);
    }

    @Test
    @Order(2)
    void s08TheCrimeTestIsAPersonsDecisionWithoutALocalThreshold() {
        play(Scenarios::crimeTest);
    }

    @Test
    @Order(3)
    void s01AnEnterpriseAndTheLeadsAgainstIt() {
        play(Scenarios::prepareHalfYear);
    }

    @Test
    @Order(4)
    void s08AListedEmployerShowsBesideItsLead() {
        play(Scenarios::blacklisted);
    }

    @Test
    @Order(5)
    void s01AndS15AReportOnTimeIsAcceptedAndItsRiskComputedFromReportAndLeads() {
        play(Scenarios::halfYearReportOnTimeAndItsRisk);
    }

    @Test
    @Order(6)
    void s21EventsOutOfOrderAndTwiceChangeNothing() {
        play(Scenarios::eventsOutOfOrderAndTwice);
    }

    @Test
    @Order(7)
    void s21AnEventOutlivesACrashBetweenCommitAndSend() throws InterruptedException {
        new Crash(RunningSuite.ports(), RunningSuite.home()).betweenCommitAndSend();
    }

    @Test
    @Order(8)
    void s06AndS07TwentyRidersAreNoGroupYetAndSevenAgreeToMediation() {
        play(Scenarios::ridersComeAndOthersAgreeToMediation);
    }

    @Test
    @Order(9)
    void s06ThirtyFourRidersAreOneGroup() {
        play(Scenarios::groupOfRiders);
    }

    @Test
    @Order(10)
    void s07AnAgreementThatIsNotKeptBringsTheLeadBack() {
        play(Scenarios::mediationThatIsNotKept);
    }

    @Test
    @Order(11)
    void s19AndS20NobodyIsLeaked() {
        play(Scenarios::nobodyIsLeaked);
    }

    @Test
    @Order(12)
    void s03AHeadEnterpriseIsRegistered() {
        scenarios.registerForThreeLevels();
        scenarios.registerForTheOverdueQuarter();
    }

    @Test
    @Order(13)
    void s04TheClocksRunThroughNationalDay() {
        play(Scenarios::overNationalDay);
    }

    @Test
    @Order(14)
    void s03AHeadEnterpriseReportsToThreeLevels() {
        play(Scenarios::threeLevelRouting);
    }

    @Test
    @Order(15)
    void s02NothingIsLateOnTheLastDay() {
        play(Scenarios::quarterFallsDue);
    }

    @Test
    @Order(16)
    void s03APartnersLatenessIsNotThePlatforms() {
        play(Scenarios::partnerIsLate);
    }

    @Test
    @Order(17)
    void s02TheLadderClimbsUntilTheReportIsFiled() {
        play(Scenarios::quarterIsOverdue);
    }

    @Test
    @Order(18)
    void ru18TheHolidayNoticeOfTheNextYearMovesWhatItMoves() {
        play(Scenarios::nextYearsCalendarIsEntered);
    }

    private void play(Consumer<Scenarios> scenario) {
        scenario.accept(scenarios);
        comparison.requireNone();
    }
}
