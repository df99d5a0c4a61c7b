package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class RefusalTest {

    private static final String USCC = "91150104MA0LWP5518";

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
    void aTimeBarredLeadIsRefusedWithANoticeThatNamesArbitration() {
        HandledLead lead =
                HandledLead.received("152921", HandledLead.claim("152921", USCC, "ESTABLISHED", 1, "8600.00"));

        lead.step("rejection", rejection("TIME_BARRED", "\"violationEndedOn\":\"2024-05-10\","))
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("text", containsString("第二十七条"))
                .body("noticeDueExplanation.dueOn", equalTo("2026-05-18"))
                .body("onTime", equalTo(true));
        lead.read().body("outcome", equalTo("TIME_BARRED")).body("feedbackAt", not(nullValue()));
    }

    @Test
    void twoYearsToTheDayAreNotTimeBarred() {
        HandledLead lead =
                HandledLead.received("152921", HandledLead.claim("152921", USCC, "ESTABLISHED", 1, "8600.00"));

        lead.step("rejection", rejection("TIME_BARRED", "\"violationEndedOn\":\"2024-05-11\","))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/violationEndedOn"))
                .body("errors[0].code", equalTo("E-REJECTION-REASON"));
    }

    @Test
    void onlyACivilRelationIsOutOfScope() {
        HandledLead lead = HandledLead.accepted("152921", HandledLead.claim("152921", USCC, "UNKNOWN", 1, "8600.00"));

        lead.step("rejection", rejection("OUT_OF_SCOPE", "")).statusCode(422);
        lead.step("relation", """
                {"relation":"CIVIL","explanation":"自主经营","factors":{"dependence":1,"control":1,"discipline":1,\
                "continuity":1,"priceTaking":1}}""").statusCode(200).body("suggested", equalTo("CIVIL"));
        lead.step("rejection", rejection("OUT_OF_SCOPE", "")).statusCode(200).body("state", equalTo("REJECTED"));
        lead.read().body("outcome", equalTo("OUT_OF_SCOPE"));
    }

    @Test
    void aLeadOfAnotherDivisionIsHandedOnInsteadOfRefused() {
        HandledLead lead =
                HandledLead.received("152921", HandledLead.claim("152921", USCC, "ESTABLISHED", 1, "8600.00"));

        lead.step("rejection", rejection("WRONG_DIVISION", "\"toAgencyId\":\"HRSS-150105\","))
                .statusCode(200)
                .body("state", equalTo("TRANSFERRED"));
    }

    @Test
    void aWithdrawalIsVoluntaryAndComesBeforeACase() {
        HandledLead lead =
                HandledLead.connected("152921", HandledLead.claim("152921", USCC, "ESTABLISHED", 1, "8600.00"));

        lead.step("withdrawal", "{\"voluntary\":false,\"statement\":\"未确认\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("E-NOT-VOLUNTARY"));
        lead.step("withdrawal", "{\"voluntary\":true,\"statement\":\"本人确认\"}")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("closedOn", equalTo("2026-05-11"));
    }

    @Test
    void afterACaseIsFiledNobodyWithdraws() {
        HandledLead lead =
                HandledLead.investigating("152921", HandledLead.claim("152921", USCC, "ESTABLISHED", 1, "8600.00"));
        lead.step(
                        Fixtures.somebody(Roles.INSPECTION_LEAD, "152921"),
                        "filing-request",
                        "{\"violationTypes\":[\"WAGE_ARREARS\"],\"explanation\":\"属实\"}")
                .statusCode(200)
                .body("state", equalTo("FILED"));

        lead.step("withdrawal", "{\"voluntary\":true,\"statement\":\"本人确认\"}")
                .statusCode(409)
                .body("code", equalTo("E-STATE"))
                .body("state", equalTo("FILED"));
    }

    private static String rejection(String reason, String more) {
        return "{\"reason\":\"" + reason + "\"," + more + "\"explanation\":\"经核实。\"}";
    }
}
