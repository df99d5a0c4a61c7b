package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

/** Who answers for a lead reads who stands behind it: somebody else gives that, and the log says from whom to whom. */
@QuarkusTest
@WithSuite
class HandoverTest {

    private static final String DIVISION = "152921";

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @ParameterizedTest
    @CsvSource({
        "COUNTY_OFFICER, 152921, HRSS-152921",
        "CITY_OFFICER, 152900, HRSS-152900",
        "PROVINCE_OFFICER, 150000, HRSS-150000",
        "INSPECTION_LEAD, 152921, HRSS-152921"
    })
    void whoeverWantsToReadTheReporterCannotMakeThemselvesTheHandler(String role, String place, String agency) {
        HandledLead lead = accepted();
        RequestSpecification curious = Fixtures.named("curious", role, place);

        to(lead, Fixtures.named("curious", role, place), "curious", agency).statusCode(403);
        if (!role.equals(Roles.INSPECTION_LEAD)) {
            lead.step(Fixtures.named("curious", role, place), "acceptance", assignment("curious", agency))
                    .statusCode(409)
                    .body("code", equalTo("E-STATE"));
        }
        curious.get(lead.location() + "/reporter?purpose=CONTACT").then().body("masked", equalTo(true));
        lead.read().body("handlerId", equalTo("officer-7"));
    }

    @Test
    void aColleagueOfTheHandlerNamesNobody() {
        HandledLead lead = accepted();

        to(lead, Fixtures.named("colleague", Roles.COUNTY_OFFICER, DIVISION), "officer-8", "HRSS-152921")
                .statusCode(403)
                .body("code", equalTo("E-LEAD-HANDOVER"));
        to(lead, Fixtures.named("colleague", Roles.INSPECTOR, DIVISION), "officer-8", "HRSS-152921")
                .statusCode(403)
                .body("code", equalTo("E-LEAD-HANDOVER"));
    }

    @Test
    void theHandlerNamesAColleagueOfTheSameAgencyAndNeverThemselves() {
        HandledLead lead = accepted();

        to(lead, handler(), "officer-7", "HRSS-152921").statusCode(403).body("code", equalTo("E-LEAD-SELF"));
        to(lead, handler(), "officer-8", "HRSS-152900")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/to/handlerAgencyId"))
                .body("errors[0].code", equalTo("E-AGENCY-OTHER"));
        to(lead, handler(), "officer-8", "HRSS-152921").statusCode(200).body("handlerId", equalTo("officer-8"));
        to(lead, handler(), "officer-7", "HRSS-152921").statusCode(403).body("code", equalTo("E-LEAD-HANDOVER"));
    }

    @ParameterizedTest
    @CsvSource({
        "CITY_OFFICER, 152900, HRSS-152921",
        "CITY_OFFICER, 152900, HRSS-152900",
        "INSPECTION_LEAD, 152921, HRSS-152921"
    })
    void whereTheHandlerIsAwayASuperiorNamesAThirdPersonAndTheLogSaysWhom(String role, String place, String agency) {
        HandledLead lead = accepted();

        to(lead, Fixtures.named("head", role, place), "officer-8", agency)
                .statusCode(200)
                .body("handlerId", equalTo("officer-8"));

        assertEquals(
                "head ABSENCE {\"leadNo\":\"" + lead.text("leadNo")
                        + "\",\"from\":{\"officer\":\"officer-7\",\"agencyId\":\"HRSS-152921\"},\"to\":{\"officer\":\"officer-8\","
                        + "\"agencyId\":\"" + agency + "\"}}",
                event(lead, "lead.reassigned.v1"));
    }

    @Test
    void aSuperiorOfAnotherPlaceNamesNobody() {
        HandledLead lead = accepted();

        to(lead, Fixtures.named("head", Roles.CITY_OFFICER, "150100"), "officer-8", "HRSS-152921")
                .statusCode(404);
    }

    @Test
    void whatOpensAPersonsDataNamesTheVersionThatWasRead() {
        HandledLead lead = HandledLead.received(DIVISION, Fixtures.complaint(DIVISION, "虚构移交单位", null));

        any(lead, "acceptance", assignment("officer-7", "HRSS-152921"))
                .statusCode(428)
                .body("code", equalTo("E-PRECONDITION-NAMED"));
        lead.step("acceptance", assignment("officer-7", "HRSS-152921")).statusCode(200);
        any(lead, "handover", handover("officer-8", "HRSS-152921"))
                .statusCode(428)
                .body("code", equalTo("E-PRECONDITION-NAMED"));
    }

    @Test
    void whoeverOffersALeadDoesNotTakeItOverThemselves() {
        HandledLead lead = accepted();
        RequestSpecification province = Fixtures.named("province-1", Roles.PROVINCE_OFFICER, "150000");
        lead.step(province, "transfer", """
                {"toAgencyId":"HRSS-150105","reason":"CROSS_REGION","explanation":"用工地在外区"}""").statusCode(201);

        lead.step(
                        Fixtures.named("province-1", Roles.PROVINCE_OFFICER, "150000"),
                        "transfer/confirmation",
                        "{\"note\":\"已接收\"}")
                .statusCode(403)
                .body("code", equalTo("E-LEAD-SELF"));
        lead.step(
                        Fixtures.named("province-2", Roles.PROVINCE_OFFICER, "150000"),
                        "transfer/confirmation",
                        "{\"note\":\"已接收\"}")
                .statusCode(200);
        Fixtures.officer("150105").get(lead.location()).then().body("handlerId", nullValue());
    }

    private static HandledLead accepted() {
        return HandledLead.accepted(DIVISION, Fixtures.complaint(DIVISION, "虚构移交单位", null));
    }

    private static RequestSpecification handler() {
        return Fixtures.named("officer-7", Roles.COUNTY_OFFICER, DIVISION);
    }

    private static ValidatableResponse to(HandledLead lead, RequestSpecification who, String officer, String agency) {
        return lead.step(who, "handover", handover(officer, agency));
    }

    private static ValidatableResponse any(HandledLead lead, String step, String body) {
        return handler()
                .header("If-Match", "*")
                .body(body)
                .post(lead.location() + "/" + step)
                .then();
    }

    private static String handover(String officer, String agency) {
        return "{\"to\":" + assignment(officer, agency) + ",\"reason\":\"ABSENCE\",\"note\":\"离岗\"}";
    }

    private static String assignment(String officer, String agency) {
        return "{\"handlerId\":\"" + officer + "\",\"handlerAgencyId\":\"" + agency + "\"}";
    }

    private String event(HandledLead lead, String type) {
        String leadNo = lead.text("leadNo");
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(() -> database.one(
                        "SELECT actor || ' ' || reason || ' ' || payload::text FROM event_log WHERE subject = ? AND type = ?",
                        row -> row.getString(1),
                        leadNo,
                        type)
                .orElseThrow()));
    }
}
