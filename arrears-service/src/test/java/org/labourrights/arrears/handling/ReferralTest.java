package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class ReferralTest {

    private static final String USCC = "91150104MA0LWP5518";
    private static final String PLATFORM = "91150105MA0T1A2B95";
    private static final String TAKEN = "{\"note\":\"已接收\"}";

    @Inject
    JourneyTime time;

    @BeforeEach
    void aWednesdayBeforeNationalDay() {
        time.at("2026-09-23T09:00");
    }

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void anotherDivisionConfirmsATransferAndAcceptsTheLeadAnew() {
        HandledLead lead = investigating("ESTABLISHED");
        String location = lead.location();

        lead.step("transfer", transfer("HRSS-150105", "CROSS_REGION"))
                .statusCode(201)
                .body("confirmDueExplanation.dueOn", equalTo("2026-09-28"))
                .body("state", equalTo("PENDING"));
        lead.read().body("state", equalTo("TRANSFERRED"));
        Fixtures.named("officer-7", Roles.COUNTY_OFFICER, "152921")
                .get(location + "/feedbacks?purpose=NOTICE")
                .then()
                .statusCode(200)
                .body("items.content", hasItem(containsString("赛罕区人力资源和社会保障局")));

        Fixtures.officer("150105")
                .get("/api/arrears/v1/transfers")
                .then()
                .body("items.leadNo", hasItem(lead.text("leadNo")));
        Fixtures.officer("150102").get(location).then().statusCode(404);
        lead.step("transfer/confirmation", TAKEN).statusCode(403).body("code", equalTo("E-SCOPE"));
        lead.step(Fixtures.officer("150105"), "transfer/confirmation", TAKEN)
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));

        Fixtures.officer("150105")
                .get(location)
                .then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("divisionCode", equalTo("150105"))
                .body("handlerId", nullValue());
        Fixtures.officer("152921").get(location).then().statusCode(404);
        Fixtures.officer("150105")
                .get(location + "/records")
                .then()
                .statusCode(200)
                .body("items.kind", hasItem("INVESTIGATION_PLAN"));
    }

    @Test
    void anotherAgencyTakesALeadOverAndItStaysOpen() {
        HandledLead lead = investigating("ESTABLISHED");
        lead.step("transfer", transfer("TRANSPORT-152921", "OTHER_AGENCY")).statusCode(201);

        lead.step(Fixtures.member("TRANSPORT-152921"), "transfer/confirmation", TAKEN)
                .statusCode(200);

        lead.read()
                .body("state", equalTo("RECEIVED"))
                .body("outcome", nullValue())
                .body("handlerId", nullValue())
                .body("takenOverBy", equalTo("TRANSPORT-152921"));
        lead.step("acceptance", """
            {"handlerId":"officer-7","handlerAgencyId":"HRSS-152921"}\
            """).statusCode(403);
    }

    @Test
    void aRefusedTransferComesBackToWhereItWas() {
        HandledLead lead = investigating("ESTABLISHED");
        lead.step("transfer", transfer("HRSS-150105", "WRONG_DIVISION")).statusCode(201);

        lead.step(Fixtures.officer("150105"), "transfer/refusal", "{\"note\":\"用工地不在本区\"}")
                .statusCode(200);

        lead.read().body("state", equalTo("INVESTIGATING")).body("handlerId", equalTo("officer-7"));
        lead.step("transfer/refusal", "{\"note\":\"再次\"}").statusCode(409).body("code", equalTo("E-NO-TRANSFER"));
    }

    @Test
    void whoeverHandsALeadOnTakesNoOtherStepUntilTheOtherSideHasAnswered() {
        HandledLead received =
                HandledLead.received("152921", HandledLead.claim("152921", USCC, "ESTABLISHED", 7, "86400.00"));
        received.step("transfer", transfer("HRSS-150105", "CROSS_REGION")).statusCode(201);
        received.step("acceptance", """
            {"handlerId":"officer-7","handlerAgencyId":"HRSS-152921"}\
            """).statusCode(409).body("code", equalTo("E-STATE"));
        HandledLead connected =
                HandledLead.connected("152921", HandledLead.claim("152921", USCC, "ESTABLISHED", 7, "86400.00"));
        connected.step("transfer", transfer("HRSS-150105", "CROSS_REGION")).statusCode(201);
        connected.step("investigation", "{\"plan\":\"调取工资台账\"}").statusCode(409).body("code", equalTo("E-STATE"));

        confirmation(received).body("clocks.find { it.kind == 'TRANSFER_CONFIRMATION' }.state", equalTo("RUNNING"));
        received.step(Fixtures.officer("150105"), "transfer/refusal", "{\"note\":\"不属本区\"}")
                .statusCode(200);
        received.read().body("state", equalTo("RECEIVED"));
    }

    @Test
    void moneyThatComesWhileAnotherDivisionIsAskedEndsTheOffer() {
        HandledLead lead = investigating("ESTABLISHED");
        lead.step("transfer", transfer("HRSS-150105", "CROSS_REGION")).statusCode(201);

        lead.step("payments", """
            {"amount":"86400.00","workerCount":7,"paidOn":"2026-09-23","payer":"EMPLOYER"}\
            """).statusCode(201);

        lead.read().body("state", equalTo("RESOLVED")).body("outcome", equalTo("PAID_IN_FULL"));
        confirmation(lead)
                .body("clocks.find { it.kind == 'TRANSFER_CONFIRMATION' }.state", equalTo("ENDED"))
                .body("clocks.find { it.kind == 'TRANSFER_CONFIRMATION' }.metAt", nullValue());
        lead.step(Fixtures.officer("150100"), "transfer/refusal", "{\"note\":\"不接收\"}")
                .statusCode(404);
        lead.step("transfer/refusal", "{\"note\":\"不接收\"}").statusCode(409).body("code", equalTo("E-NO-TRANSFER"));
        Fixtures.officer("150105")
                .get("/api/arrears/v1/transfers?limit=200")
                .then()
                .body("items.leadNo", not(hasItem(lead.text("leadNo"))));
        lead.step("objection", "{\"statement\":\"金额不对\"}").statusCode(200);
        lead.step("transfer", transfer("HRSS-150105", "CROSS_REGION")).statusCode(201);
    }

    @Test
    void theReporterTakesALeadBackWhileAnotherDivisionIsAsked() {
        HandledLead lead = investigating("ESTABLISHED");
        lead.step("transfer", transfer("HRSS-150105", "CROSS_REGION")).statusCode(201);

        lead.step("withdrawal", "{\"voluntary\":true,\"statement\":\"本人确认\"}")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));

        confirmation(lead).body("clocks.find { it.kind == 'TRANSFER_CONFIRMATION' }.state", equalTo("ENDED"));
        lead.step("transfer/refusal", "{\"note\":\"不接收\"}").statusCode(409).body("code", equalTo("E-NO-TRANSFER"));
    }

    @Test
    void anOfferThatWasAMistakeIsTakenBackAndTheReporterIsTold() {
        HandledLead lead = investigating("ESTABLISHED");
        lead.step("transfer/withdrawal", "{\"note\":\"选错单位\"}").statusCode(409).body("code", equalTo("E-NO-TRANSFER"));
        lead.step("transfer", transfer("HRSS-150105", "CROSS_REGION")).statusCode(201);
        lead.step(Fixtures.officer("150105"), "transfer/withdrawal", "{\"note\":\"不是我单位\"}")
                .statusCode(403);

        lead.step("transfer/withdrawal", "{\"note\":\"选错单位\"}").statusCode(200).body("state", equalTo("TAKEN_BACK"));

        lead.read().body("state", equalTo("INVESTIGATING")).body("handlerId", equalTo("officer-7"));
        confirmation(lead).body("clocks.find { it.kind == 'TRANSFER_CONFIRMATION' }.state", equalTo("ENDED"));
        Fixtures.named("officer-7", Roles.COUNTY_OFFICER, "152921")
                .get(lead.location() + "/feedbacks?purpose=NOTICE")
                .then()
                .statusCode(200)
                .body("items.content", hasItem(containsString("移送已撤回")));
        lead.step("transfer", transfer("HRSS-150102", "CROSS_REGION")).statusCode(201);
    }

    @Test
    void theAgencyThatDoesNotConfirmInTimeAnswersForItAndItsSuperiorIsTold() {
        HandledLead lead = investigating("ESTABLISHED");
        lead.step("transfer", transfer("HRSS-150105", "CROSS_REGION")).statusCode(201);

        time.on("2026-09-30T00:00");

        confirmation(lead)
                .body("clocks.find { it.kind == 'TRANSFER_CONFIRMATION' }.state", equalTo("BREACHED"))
                .body("clocks.find { it.kind == 'TRANSFER_CONFIRMATION' }.ownerAgencyId", equalTo("HRSS-150105"))
                .body(
                        "clocks.find { it.kind == 'TRANSFER_CONFIRMATION' }.escalations.agencyId",
                        equalTo(List.of("HRSS-150100")));
        String missed = "/api/arrears/v1/clocks?limit=200&kind=TRANSFER_CONFIRMATION";
        String leadNo = lead.text("leadNo");
        Fixtures.officer("150105").get(missed).then().statusCode(200).body("items.leadNo", hasItem(leadNo));
        Fixtures.officer("152921").get(missed).then().statusCode(200).body("items.leadNo", not(hasItem(leadNo)));
    }

    @Test
    void nobodyHandsALeadToTheBureauThatHasIt() {
        investigating("ESTABLISHED")
                .step("transfer", transfer("HRSS-152921", "OTHER_LEVEL"))
                .statusCode(422)
                .body("errors[0].code", equalTo("E-AGENCY"));
    }

    @Test
    void anIncompleteRelationIsMediatedBeforeACase() {
        HandledLead lead = investigating("INCOMPLETE");
        String filing = "{\"violationTypes\":[\"WAGE_ARREARS\"],\"explanation\":\"属实\"}";

        lead.step("filing-request", filing).statusCode(403);
        lead.step(inspectionLead(), "filing-request", filing)
                .statusCode(422)
                .body("code", equalTo("E-LEAD-MEDIATION-FIRST"));
        lead.step("mediation-referral", mediation(false)).statusCode(422).body("code", equalTo("E-LEAD-CONSENT"));
        lead.step("mediation-referral", mediation(true)).statusCode(200).body("state", equalTo("TO_MEDIATION"));
    }

    @Test
    void aCaseIsAskedForByTypesOfViolationThatTheListKnows() {
        investigating("ESTABLISHED")
                .step(
                        inspectionLead(),
                        "filing-request",
                        "{\"violationTypes\":[\"WAGE_ARREARS\",\"RUDENESS\"],\"explanation\":\"属实\"}")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/violationTypes/1"))
                .body("errors[0].code", equalTo("E-CODE"));
    }

    @Test
    void aCivilRelationIsNoCase() {
        investigating("CIVIL")
                .step(
                        inspectionLead(),
                        "filing-request",
                        "{\"violationTypes\":[\"WAGE_ARREARS\"],\"explanation\":\"属实\"}")
                .statusCode(422)
                .body("code", equalTo("E-LEAD-CIVIL"));
    }

    @Test
    void thePlatformIsLiableBesideItsPartner() {
        HandledLead lead = investigating("ESTABLISHED");

        lead.step("platform-liability", """
            {"platformUscc":"%s","reason":"OUTSOURCING","explanation":"未结算服务费"}\
            """.formatted(USCC))
                .statusCode(422)
                .body("errors[0].code", equalTo("E-LEAD-PARTNER"));
        lead.step("platform-liability", """
            {"platformUscc":"91150105MA0T1A2B96","reason":"OUTSOURCING","explanation":"未结算服务费"}\
            """)
                .statusCode(422)
                .body("code", equalTo("E-USCC-CHECK"))
                .body("errors[0].pointer", equalTo("/platformUscc"));
        lead.step("platform-liability", """
            {"platformUscc":"%s","reason":"OUTSOURCING","explanation":"未结算服务费"}\
            """.formatted(PLATFORM))
                .statusCode(200)
                .body("platformUscc", equalTo(PLATFORM));
    }

    private static ValidatableResponse confirmation(HandledLead lead) {
        return lead.read("clocks");
    }

    private static HandledLead investigating(String relation) {
        return HandledLead.investigating("152921", HandledLead.claim("152921", USCC, relation, 7, "86400.00"));
    }

    private static RequestSpecification inspectionLead() {
        return Fixtures.somebody(Roles.INSPECTION_LEAD, "152921");
    }

    private static String transfer(String agency, String reason) {
        return "{\"toAgencyId\":\"" + agency + "\",\"reason\":\"" + reason + "\",\"explanation\":\"用工地在外区\"}";
    }

    private static String mediation(boolean enterprise) {
        return "{\"reporterConsents\":true,\"enterpriseConsents\":" + enterprise
                + ",\"amountDisputed\":false,\"note\":\"双方到场\"}";
    }
}
