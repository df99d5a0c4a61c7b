package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.testkit.WithSuite;

/** A lead that another agency has taken over is opened, handled and closed there, and stays open until then. */
@QuarkusTest
@WithSuite
class TakenOverTest {
    private static final String USCC = "91150104MA0LWP5518";
    private static final String PLACE = "620721";
    private static final String AGENCY = "TRANSPORT-" + PLACE;
    private static final String ACCEPTANCE =
            "{\"handlerId\":\"member-" + AGENCY + "\",\"handlerAgencyId\":\"" + AGENCY + "\"}";

    @Inject
    Clock clock;

    @Test
    void theAgencyThatTookALeadOverHandlesAndClosesIt() {
        HandledLead lead = takenOver("620722", "TRANSPORT-620722");
        rate("620722").body("total.numerator", equalTo(0)).body("total.denominator", equalTo(1));
        RequestSpecification member = Fixtures.member("TRANSPORT-620722");
        String acceptance = ACCEPTANCE.replace(PLACE, "620722");

        step(lead, "620722", "acceptance", acceptance.replace("TRANSPORT-620722\"}", "HRSS-620722\"}"))
                .statusCode(422)
                .body("errors[0].code", equalTo("E-AGENCY-REACH"));
        step(lead, "620722", "acceptance", acceptance).statusCode(200).body("state", equalTo("ACCEPTED"));
        step(lead, "620722", "contacts", "{\"withParty\":\"REPORTER\",\"method\":\"PHONE\",\"summary\":\"已联系\"}")
                .statusCode(201);
        step(lead, "620722", "feedbacks", "{\"stage\":\"PROGRESS\",\"content\":\"正在核实\"}")
                .statusCode(201);
        member.get(lead.location() + "/feedbacks?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items.content", hasItem("正在核实"));
        Fixtures.member("TRANSPORT-620722")
                .get(lead.location() + "/reporter?purpose=CONTACT")
                .then()
                .statusCode(200)
                .body("phone", equalTo("13800000000"));
        step(lead, "620722", "investigation", "{\"plan\":\"约谈单位\"}").statusCode(200);
        step(lead, "620722", "closing", "{\"outcome\":\"HANDLED_BY_AGENCY\",\"explanation\":\"已责令支付\"}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("outcome", equalTo("TRANSFERRED"));

        rate("620722").body("total.numerator", equalTo(1)).body("total.denominator", equalTo(1));
    }

    @Test
    void nobodyElseHandlesOrFindsIt() {
        HandledLead lead = takenOver(PLACE, AGENCY);
        HandledLead ordinary = HandledLead.connected(PLACE, HandledLead.claim(PLACE, USCC, "ESTABLISHED", 1, "100.00"));

        lead.step("acceptance", "{\"handlerId\":\"officer-7\",\"handlerAgencyId\":\"HRSS-" + PLACE + "\"}")
                .statusCode(403);
        lead.step("feedbacks", "{\"stage\":\"PROGRESS\",\"content\":\"正在核实\"}").statusCode(403);
        String others = "MARKET_REGULATION-" + PLACE;
        Fixtures.member(others).get(lead.location()).then().statusCode(404);
        lead.step(Fixtures.member(others), "acceptance", ACCEPTANCE).statusCode(404);
        Fixtures.member(others).get(Fixtures.LEADS).then().body("items.size()", equalTo(0));

        Fixtures.member(AGENCY)
                .get(Fixtures.LEADS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.takenOverBy", everyItem(equalTo(AGENCY)))
                .body("items.leadNo", hasItem(lead.text("leadNo")))
                .body("items.leadNo", not(hasItem(ordinary.text("leadNo"))));
        Fixtures.member(AGENCY).get(ordinary.location()).then().statusCode(404);
        Fixtures.member(AGENCY).get(ordinary.location() + "/records").then().statusCode(404);
        Fixtures.member(AGENCY).get(ordinary.location() + "/reporter").then().statusCode(404);
        ordinary.step(Fixtures.member(AGENCY), "feedbacks", "{\"stage\":\"PROGRESS\",\"content\":\"正在核实\"}")
                .statusCode(404);
        ordinary.step("closing", "{\"outcome\":\"HANDLED_BY_AGENCY\",\"explanation\":\"已责令支付\"}")
                .statusCode(409);
    }

    @Test
    void theAgencyAnswersForTheClocksFromTheConfirmationOn() {
        HandledLead lead = HandledLead.received(PLACE, HandledLead.claim(PLACE, USCC, "ESTABLISHED", 1, "100.00"));
        lead.read("clocks").body("clocks.find { it.kind == 'ACCEPT' }.ownerAgencyId", equalTo("HRSS-" + PLACE));
        offer(lead, AGENCY);
        lead.read("clocks").body("clocks.find { it.kind == 'ACCEPT' }.ownerAgencyId", equalTo("HRSS-" + PLACE));

        confirm(lead, PLACE);

        Fixtures.member(AGENCY)
                .get(lead.location() + "/clocks")
                .then()
                .statusCode(200)
                .body("clocks.find { it.kind == 'ACCEPT' }.ownerAgencyId", equalTo(AGENCY))
                .body("clocks.find { it.kind == 'CONNECT' }.ownerAgencyId", equalTo(AGENCY));
    }

    @Test
    void theAgencyMayGiveItBackToTheLabourBureau() {
        HandledLead lead = takenOver(PLACE, AGENCY);
        step(lead, PLACE, "acceptance", ACCEPTANCE).statusCode(200);
        String back = "{\"toAgencyId\":\"HRSS-" + PLACE + "\",\"reason\":\"OTHER_AGENCY\",\"explanation\":\"属劳动监察\"}";

        step(lead, PLACE, "transfer", back.replace("HRSS", "TRANSPORT")).statusCode(422);
        step(lead, PLACE, "transfer", back).statusCode(201);
        lead.step("transfer/confirmation", "{\"note\":\"已接收\"}").statusCode(200);

        lead.read().body("state", equalTo("RECEIVED")).body("takenOverBy", nullValue());
        lead.step("acceptance", "{\"handlerId\":\"officer-7\",\"handlerAgencyId\":\"HRSS-" + PLACE + "\"}")
                .statusCode(200);
        Fixtures.member(AGENCY).get(lead.location()).then().statusCode(404);
    }

    private static HandledLead takenOver(String place, String agency) {
        HandledLead lead = HandledLead.connected(place, HandledLead.claim(place, USCC, "ESTABLISHED", 1, "100.00"));
        offer(lead, agency);
        confirm(lead, place);
        return lead;
    }

    private static void offer(HandledLead lead, String agency) {
        lead.step(
                        "transfer",
                        "{\"toAgencyId\":\"" + agency + "\",\"reason\":\"OTHER_AGENCY\",\"explanation\":\"属其职责\"}")
                .statusCode(201);
    }

    private static void confirm(HandledLead lead, String place) {
        step(lead, place, "transfer/confirmation", "{\"note\":\"已接收\"}").statusCode(200);
    }

    private static ValidatableResponse step(HandledLead lead, String place, String what, String body) {
        return lead.step(Fixtures.member("TRANSPORT-" + place), what, body);
    }

    private ValidatableResponse rate(String division) {
        LocalDate today = LocalDate.now(clock);
        String quarter = today.getYear() + "Q" + ((today.getMonthValue() + 2) / 3);
        return Fixtures.officer(division)
                .get("/api/arrears/v1/statistics/rates?kpi=COMPLAINT_CLOSING&period=" + quarter)
                .then()
                .statusCode(200);
    }
}
