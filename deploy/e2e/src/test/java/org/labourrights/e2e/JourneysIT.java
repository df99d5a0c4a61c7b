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
 * S-01, S-02, S-03 and S-15 in one life of the suite. The order is that of the calendar: the clock of the sandbox never
 * goes back.
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
    void s01AndS15AReportOnTimeIsAcceptedAndItsRiskComputed() {
        play(Scenarios::halfYearReportOnTimeAndItsRisk);
    }

    @Test
    @Order(2)
    void s03AHeadEnterpriseReportsToThreeLevels() {
        scenarios.registerForThreeLevels();
        scenarios.registerForTheOverdueQuarter();
        play(Scenarios::threeLevelRouting);
    }

    @Test
    @Order(3)
    void s02NothingIsLateOnTheLastDay() {
        play(Scenarios::quarterFallsDue);
    }

    @Test
    @Order(4)
    void s03APartnersLatenessIsNotThePlatforms() {
        play(Scenarios::partnerIsLate);
    }

    @Test
    @Order(5)
    void s02TheLadderClimbsUntilTheReportIsFiled() {
        play(Scenarios::quarterIsOverdue);
    }

    private void play(Consumer<Scenarios> scenario) {
        scenario.accept(scenarios);
        comparison.requireNone();
    }
}
