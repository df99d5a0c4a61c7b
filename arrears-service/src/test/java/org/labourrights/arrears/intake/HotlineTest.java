package org.labourrights.arrears.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.handling.JourneyTime;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;

/** What the hotline 12345 hands in and assigns. */
@QuarkusTest
@WithSuite
class HotlineTest {

    private static final String TICKETS = "/api/arrears/v1/tickets";

    /** As the specification prints it. */
    private static final String SAMPLE = """
        {
          "channel": "HOTLINE_12345", "externalNo": "12345-152900-2026093000871", "leadType": "COMPLAINT",
          "receivedAt": "2026-09-30T16:20:00+08:00", "divisionCode": "152921",
          "employerName": "阿左旗极速配送有限公司", "uscc": null, "platformUscc": "91152921MA0ALX22X4",
          "occupation": "DELIVERY_RIDER", "employmentRelation": "UNKNOWN",
          "reporter": {"name":"张某","idType":"ID_CARD","idNo":"152921199211203016","phone":"13800000000","anonymous":false},
          "claims": [{"amount":4300.00,"periodStart":"2026-07-01","periodEnd":"2026-08-31","payItem":"PIECE"}],
          "facts": "7、8月配送费未结算"
        }\
        """;

    @Inject
    JourneyTime time;

    @BeforeEach
    void theAfternoonBeforeNationalDay() {
        time.at("2026-09-30T16:30");
    }

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void theSampleOfTheSpecificationIsTakenInWordForWord() {
        Response first = hotline("152900").body(SAMPLE).post(TICKETS);

        first.then()
                .statusCode(201)
                .body("externalNo", equalTo("12345-152900-2026093000871"))
                .body("leadNo", matchesPattern("QX-152921-20260930-[0-9]{4}"))
                .body("acceptDueOn", equalTo("2026-09-30"))
                .body("connectDueOn", equalTo("2026-10-01"))
                .body("feedbackDueOn", equalTo("2026-10-03"))
                .body("receiptCode", matchesPattern("[0-9A-Z]{5}(-[0-9A-Z]{5}){3}"))
                .body(not(containsString("张某")))
                .body(not(containsString("138")));
        assertEquals(
                first.asString(), hotline("152900").body(SAMPLE).post(TICKETS).asString());
        Fixtures.officer("152921")
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .body("employerName", equalTo("阿左旗极速配送有限公司"))
                .body("claimWorkerCount", equalTo(1))
                .body("claimTotalAmount", equalTo("4300.00"))
                .body("migrantWage", equalTo("UNKNOWN"));
    }

    @Test
    void theReporterReadsTheStateWithTheCodeOfTheTicket() {
        Response ticket = handIn(hotline("152900"));

        state(ticket).statusCode(200).body("leadNo", equalTo(ticket.path("leadNo")));
    }

    @Test
    void aBureauThatHandsAnExportInGetsNoCode() {
        handIn(Fixtures.officer("152921")).then().body("receiptCode", nullValue());
    }

    @Test
    void theHotlineAssignsWhatItHasHandedIn() {
        Response ticket = handIn(hotline("152900"));

        accept(hotline("152900"), ticket, "HRSS-152921")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("handlerId", equalTo("officer-152921-7"))
                .body("handlerAgencyId", equalTo("HRSS-152921"))
                .body("acceptedAt", equalTo("2026-09-30T16:30:00+08:00"));
        accept(hotline("152900"), ticket, "HRSS-152921").statusCode(412);
    }

    @Test
    void theHotlineNamesOnlyAnAgencyThatCoversThePlace() {
        accept(hotline("152900"), handIn(hotline("152900")), "HRSS-150105").statusCode(422);
    }

    @Test
    void theHotlineAssignsNothingThatSomebodyElseHandedIn() {
        refused(hotline("152900"), handIn(Fixtures.officer("152921")), 403);
        refused(hotline("152900"), handIn(Fixtures.named("hotline-2", Roles.SYSTEM_12345, "152900")), 403);
        refused(
                hotline("152900"),
                Fixtures.officer("152921")
                        .body(Fixtures.complaint("152921", "热线检验有限公司", null))
                        .post(Fixtures.LEADS),
                403);
    }

    @Test
    void theHotlineAssignsNothingOutsideOfItsDivisions() {
        refused(hotline("150100"), handIn(hotline("152900")), 404);
    }

    @Test
    void theNationalPlatformAssignsNothing() {
        RequestSpecification platform = Fixtures.somebody(Roles.SYSTEM_NATIONAL_PLATFORM, "CN");

        refused(platform, handIn(hotline("152900")), 403);
    }

    private static RequestSpecification hotline(String division) {
        return Fixtures.named("hotline-1", Roles.SYSTEM_12345, division);
    }

    private static Response handIn(RequestSpecification by) {
        Response answer = by.body(SAMPLE.replace(
                        "12345-152900-2026093000871", UUID.randomUUID().toString()))
                .post(TICKETS);
        answer.then().statusCode(201);
        return answer;
    }

    private static ValidatableResponse state(Response ticket) {
        return Fixtures.worker("anybody")
                .get("/api/arrears/v1/public/leads/" + ticket.path("receiptCode"))
                .then();
    }

    private static void refused(RequestSpecification by, Response lead, int status) {
        accept(by, lead, "HRSS-152921").statusCode(status);
        Fixtures.officer("152921").get(lead.header("Location")).then().body("state", equalTo("RECEIVED"));
    }

    private static ValidatableResponse accept(RequestSpecification by, Response lead, String agency) {
        return by.header("If-Match", lead.header("ETag"))
                .body("{\"handlerId\":\"officer-152921-7\",\"handlerAgencyId\":\"%s\"}".formatted(agency))
                .post(lead.header("Location") + "/acceptance")
                .then();
    }
}
