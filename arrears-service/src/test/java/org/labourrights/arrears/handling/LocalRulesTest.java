package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.testkit.WithSuite;

/** Numbers of laws and of the design are rows that a place may replace; its neighbours keep the national ones. */
@QuarkusTest
@WithSuite
class LocalRulesTest {

    private static final String TODAY = "2026-05-11";
    private static final String OWN_RULES = "152923";
    private static final String NEIGHBOUR = "152922";
    private static final String USCC = "91150104MA0LWP5518";

    @Inject
    JourneyTime time;

    @BeforeEach
    void aMondayInMay() {
        time.at(TODAY + "T09:00");
    }

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void aPlaceLooksFurtherBackThanTheOthers() {
        rule("lead.limitationYears", "3");

        timeBarred(NEIGHBOUR, "2024-05-10").statusCode(200).body("text", containsString("已超过2年"));
        timeBarred(OWN_RULES, "2024-05-10").statusCode(422);
        timeBarred(OWN_RULES, "2023-05-11").statusCode(422);
        timeBarred(OWN_RULES, "2023-05-10").statusCode(200).body("text", containsString("已超过3年"));
    }

    @Test
    void aPlaceScreensFewerWorkersAndAShorterTime() {
        rule("crime.workers", "8");
        rule("crime.months", "2");

        screened(NEIGHBOUR, 9, 2).body("result", equalTo("NOT_MET"));
        screened(OWN_RULES, 8, 1).body("result", equalTo("NEEDS_REVIEW")).body("basis", equalTo("GROUP"));
        screened(OWN_RULES, 7, 2).body("result", equalTo("NEEDS_REVIEW")).body("basis", equalTo("SINGLE"));
        screened(OWN_RULES, 7, 1).body("result", equalTo("NOT_MET"));
    }

    @Test
    void aPlaceAsksForOtherPointsBeforeItSuggestsARelation() {
        rule("lead.relation.establishedPoints", "10");
        rule("lead.relation.incompletePoints", "9");

        suggested(NEIGHBOUR, 2).body("suggested", equalTo("INCOMPLETE"));
        suggested(OWN_RULES, 2).body("suggested", equalTo("ESTABLISHED"));
        suggested(NEIGHBOUR, 1).body("suggested", equalTo("CIVIL"));
        suggested(OWN_RULES, 1).body("suggested", equalTo("CIVIL"));
    }

    @Test
    void aPlaceLooksForTheSameMatterWithinAShorterTime() {
        rule("lead.duplicateWindowDays", "1");

        received(NEIGHBOUR, "2026-05-09");
        received(NEIGHBOUR, TODAY).body("possibleDuplicates", hasSize(1));
        received(OWN_RULES, "2026-05-09");
        received(OWN_RULES, TODAY).body("possibleDuplicates", nullValue());
        received(OWN_RULES, TODAY).body("possibleDuplicates", hasSize(1));
    }

    private static void rule(String key, String value) {
        Fixtures.policy(key, OWN_RULES, value, TODAY).statusCode(201);
    }

    private static ValidatableResponse timeBarred(String division, String endedOn) {
        return HandledLead.received(division, HandledLead.claim(division, USCC, "ESTABLISHED", 1, "8600.00"))
                .step("rejection", """
                        {"reason":"TIME_BARRED","violationEndedOn":"%s","explanation":"经核实。"}""".formatted(endedOn));
    }

    private static ValidatableResponse screened(String division, int workers, int months) {
        return HandledLead.connected(division, HandledLead.claim(division, USCC, "ESTABLISHED", 12, "96000.00"))
                .step("crime-screenings", """
                        {"workerCount":%d,"months":%d,"amount":"96000.00","orderServedOn":"2026-05-10",\
                        "orderDays":15,"absconded":true,"evidenceDestroyed":false}""".formatted(workers, months))
                .statusCode(201);
    }

    private static ValidatableResponse suggested(String division, int points) {
        return HandledLead.accepted(division, HandledLead.claim(division, USCC, "UNKNOWN", 1, "8600.00"))
                .step("relation", """
                        {"relation":"CIVIL","explanation":"自主经营","factors":{"dependence":%1$d,"control":%1$d,\
                        "discipline":%1$d,"continuity":%1$d,"priceTaking":%1$d}}""".formatted(points))
                .statusCode(200);
    }

    private static ValidatableResponse received(String division, String on) {
        return Fixtures.officer(division)
                .body(Fixtures.complaint(division, "窗口期检验有限公司", null)
                        .replace("\"employerName\"", "\"uscc\":\"91152922MA0ARA093B\",\"employerName\"")
                        .replace("13800000000", "137" + division + "01")
                        .replace("\"migrantWage\"", "\"receivedAt\":\"" + on + "T09:00:00+08:00\",\"migrantWage\""))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201);
    }
}
