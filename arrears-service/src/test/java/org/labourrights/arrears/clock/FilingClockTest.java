package org.labourrights.arrears.clock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.handling.HandledLead;
import org.labourrights.arrears.handling.JourneyTime;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class FilingClockTest {

    private static final String ALXA = "152921";
    private static final String CLOCK = "clocks.find { it.kind == 'FILING' }.";

    @Inject
    JourneyTime time;

    @BeforeEach
    void aMondayInMay() {
        time.at("2026-05-11T09:00");
    }

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void aComplaintThatIsBorneOutBecomesACaseWithinFiveWorkingDaysOfTheComplaint() {
        HandledLead lead = HandledLead.investigating(ALXA, claim("ESTABLISHED"));
        lead.read("clocks").body("clocks.find { it.kind == 'FILING' }", nullValue());

        time.on("2026-05-13T09:00");
        substantiate(lead);
        lead.read("clocks")
                .body(CLOCK + "state", equalTo("RUNNING"))
                .body(CLOCK + "startedAt", equalTo("2026-05-11T09:00:00+08:00"))
                .body(CLOCK + "dueOn", equalTo("2026-05-18"))
                .body(CLOCK + "dueExplanation.policyKey", equalTo("lead.sla.filingDays"))
                .body(CLOCK + "dueExplanation.basis", containsString("若干规定 §18"));

        time.on("2026-05-18T23:00");
        file(lead);
        lead.read("clocks").body(CLOCK + "state", equalTo("MET")).body(CLOCK + "onTime", equalTo(true));
    }

    @Test
    void aCaseThatIsAskedForTooLateIsNoted() {
        HandledLead lead = HandledLead.investigating(ALXA, claim("ESTABLISHED"));
        substantiate(lead);

        time.on("2026-05-19T00:00");
        lead.read("clocks").body(CLOCK + "state", equalTo("BREACHED"));

        file(lead);
        lead.read("clocks").body(CLOCK + "state", equalTo("MET_LATE"));
    }

    @Test
    void nobodyOwesACaseOnceTheMoneyIsThere() {
        HandledLead lead = HandledLead.investigating(ALXA, claim("ESTABLISHED"));
        substantiate(lead);

        lead.step("payments", """
                {"amount":"8600.00","workerCount":1,"paidOn":"2026-05-11","payer":"EMPLOYER"}""").statusCode(201);

        lead.read("clocks").body(CLOCK + "state", equalTo("ENDED"));
    }

    @Test
    void aRelationThatIsDecidedOnLaterBeginsOrEndsIt() {
        HandledLead lead = HandledLead.investigating(ALXA, claim("UNKNOWN"));
        substantiate(lead);
        lead.read("clocks").body("clocks.find { it.kind == 'FILING' }", nullValue());

        relation(lead, "ESTABLISHED");
        lead.read("clocks").body(CLOCK + "state", equalTo("RUNNING"));
        relation(lead, "CIVIL");
        lead.read("clocks").body(CLOCK + "state", equalTo("ENDED"));
        relation(lead, "ESTABLISHED");
        lead.read("clocks").body("clocks.findAll { it.kind == 'FILING' }.state", contains("ENDED"));
    }

    @Test
    void aReportAndAnIncompleteRelationHaveNoSuchClock() {
        HandledLead report =
                HandledLead.investigating(ALXA, claim("ESTABLISHED").replace("\"COMPLAINT\"", "\"REPORT\""));
        HandledLead incomplete = HandledLead.investigating(ALXA, claim("INCOMPLETE"));

        substantiate(report);
        substantiate(incomplete);

        report.read("clocks").body("clocks.find { it.kind == 'FILING' }", nullValue());
        incomplete.read("clocks").body("clocks.find { it.kind == 'FILING' }", nullValue());
    }

    private static String claim(String relation) {
        return HandledLead.claim(ALXA, "91150104MA0LWP5518", relation, 1, "8600.00");
    }

    private static void substantiate(HandledLead lead) {
        lead.step("substantiation", """
                {"workerCount":1,"amount":"8600.00","periodStart":"2026-03-01","periodEnd":"2026-03-31",\
                "findings":"属实"}""").statusCode(200);
    }

    private static void relation(HandledLead lead, String relation) {
        lead.step("relation", "{\"relation\":\"%s\",\"explanation\":\"核实合同与考勤\"}".formatted(relation))
                .statusCode(200);
    }

    private static void file(HandledLead lead) {
        lead.step(
                        Fixtures.somebody(Roles.INSPECTION_LEAD, ALXA),
                        "filing-request",
                        "{\"violationTypes\":[\"WAGE_ARREARS\"],\"explanation\":\"属实\"}")
                .statusCode(200)
                .body("state", equalTo("FILED"));
    }
}
