package org.labourrights.arrears.handling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;

/** An answer is given when its reporter can read it (3日反馈): by receipt code, by login, by the channel it came from. */
@QuarkusTest
@WithSuite
class AnswersTest {
    private static final String USCC = "91150105MA0T1A2B95";
    private static final String TICKETS = "/api/arrears/v1/tickets";
    private static final String WORDS = "已与单位对接，正在核实工资发放记录";
    private static final String FEEDBACK = "{\"stage\":\"PROGRESS\",\"content\":\"" + WORDS + "\"}";

    @Test
    void theReceiptCodeShowsWhatTheBureauSaid() {
        String code = anybody()
                .body(report())
                .post("/api/arrears/v1/public/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("receiptCode");
        HandledLead lead =
                taken(anybody().get("/api/arrears/v1/public/leads/" + code).then());
        lead.step("feedbacks", FEEDBACK).statusCode(201).body("readAt", nullValue());
        lead.read("feedbacks").body("items[0].readAt", nullValue());

        anybody()
                .get("/api/arrears/v1/public/leads/" + code)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("answers.text", equalTo(List.of(WORDS)))
                .body("answers.stage", equalTo(List.of("PROGRESS")))
                .body("feedbackAt", notNullValue());

        lead.read("feedbacks").body("items[0].readAt", notNullValue()).body("items[0].content", nullValue());
    }

    @Test
    void theWorkersLoginShowsIt() {
        String worker = "worker-" + UUID.randomUUID();
        Fixtures.worker(worker)
                .body(report())
                .post("/api/arrears/v1/worker/leads")
                .then()
                .statusCode(201);
        String id = Fixtures.worker(worker)
                .get("/api/arrears/v1/worker/leads")
                .then()
                .body("items[0].answers", nullValue())
                .extract()
                .path("items[0].id");
        HandledLead lead = HandledLead.at("152921", Fixtures.LEADS + "/" + id);
        accept(lead);
        lead.step("feedbacks", FEEDBACK).statusCode(201);

        Fixtures.worker(worker)
                .get("/api/arrears/v1/worker/leads/" + id)
                .then()
                .statusCode(200)
                .body("answers.text", equalTo(List.of(WORDS)));
        Fixtures.worker("worker-" + UUID.randomUUID())
                .get("/api/arrears/v1/worker/leads/" + id)
                .then()
                .statusCode(404);
        lead.read("feedbacks").body("items[0].readAt", notNullValue());
    }

    @Test
    void aRefusalAndATransferAreReadAsTheyWereWritten() {
        String refused = reported();
        HandledLead lead = taken(anybody().get(refused).then());
        lead.step("relation", "{\"relation\":\"CIVIL\",\"explanation\":\"自主经营\"}")
                .statusCode(200);
        lead.step("rejection", "{\"reason\":\"OUT_OF_SCOPE\",\"explanation\":\"经核实为承揽。\"}")
                .statusCode(200);
        anybody()
                .get(refused)
                .then()
                .body("state", equalTo("REJECTED"))
                .body("answers[0].stage", equalTo("RESULT"))
                .body("answers[0].text", containsString("不予受理"))
                .body("answers[0].text", containsString("经核实为承揽"));

        String moved = reported();
        taken(anybody().get(moved).then())
                .step(
                        "transfer",
                        "{\"toAgencyId\":\"HRSS-150105\",\"reason\":\"WRONG_DIVISION\",\"explanation\":\"用工地在外区\"}")
                .statusCode(201);
        anybody().get(moved).then().body("answers[0].text", containsString("已转送"));
    }

    @Test
    void theHotlineFetchesTheAnswersToItsTicketsUntilItHasThem() {
        String hotline = "hotline-" + UUID.randomUUID();
        String number = "12345-" + UUID.randomUUID();
        HandledLead lead = ticket(hotline, number);
        lead.step("feedbacks", FEEDBACK).statusCode(201);

        String answer = system(hotline)
                .get(TICKETS + "/answers")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("items.externalNo", equalTo(List.of(number)))
                .body("items.text", equalTo(List.of(WORDS)))
                .extract()
                .path("items[0].id");
        // Nothing is lost when the connection broke before it arrived.
        system(hotline).get(TICKETS + "/answers").then().body("items", hasSize(1));
        String another = "hotline-" + UUID.randomUUID();
        system(another).get(TICKETS + "/answers").then().body("items", hasSize(0));
        taken(another, answer).body("delivered", equalTo(0));
        lead.read("feedbacks").body("items[0].deliveredAt", nullValue());

        taken(hotline, answer).body("delivered", equalTo(1));
        taken(hotline, answer).body("delivered", equalTo(0));

        system(hotline).get(TICKETS + "/answers").then().body("items", hasSize(0));
        lead.read("feedbacks").body("items[0].deliveredAt", notNullValue());
    }

    @Test
    void theAnswersToOneTicketAreForWhoeverHandedItIn() {
        String hotline = "hotline-" + UUID.randomUUID();
        String number = "12345-" + UUID.randomUUID();
        HandledLead lead = ticket(hotline, number);
        lead.step("feedbacks", FEEDBACK).statusCode(201);
        lead.step(
                        "transfer",
                        "{\"toAgencyId\":\"HRSS-150105\",\"reason\":\"WRONG_DIVISION\",\"explanation\":\"用工地在外区\"}")
                .statusCode(201);
        lead.step(Fixtures.officer("150105"), "transfer/confirmation", "{\"note\":\"已接收\"}")
                .statusCode(200);

        // The lead has left the divisions of the hotline.
        system(hotline)
                .get(TICKETS + "/" + number + "/answers")
                .then()
                .statusCode(200)
                .body("items.externalNo", equalTo(List.of(number, number, number)))
                .body("items.text", hasItem(WORDS));
        system(hotline).get(TICKETS + "/answers").then().body("items.externalNo", not(hasItem(number)));
        system("hotline-" + UUID.randomUUID())
                .get(TICKETS + "/" + number + "/answers")
                .then()
                .statusCode(404);
        Fixtures.officer("152921").get(TICKETS + "/answers").then().statusCode(403);
    }

    private static ValidatableResponse taken(String system, String answer) {
        return system(system)
                .body("{\"answers\":[\"" + answer + "\"]}")
                .post(TICKETS + "/answers/receipt")
                .then()
                .statusCode(200);
    }

    private static HandledLead ticket(String hotline, String number) {
        String id = system(hotline)
                .body(HandledLead.claim("152921", USCC, "UNKNOWN", 1, "8600.00")
                        .replace("\"channel\":\"ONSITE\"", "\"externalNo\":\"" + number + "\""))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        HandledLead lead = HandledLead.at("152921", Fixtures.LEADS + "/" + id);
        accept(lead);
        return lead;
    }

    private static RequestSpecification system(String subject) {
        return Fixtures.named(subject, Roles.SYSTEM_12345, "152900");
    }

    /** Where the state of a new report is read. */
    private static String reported() {
        String code = anybody()
                .body(report())
                .post("/api/arrears/v1/public/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("receiptCode");
        return "/api/arrears/v1/public/leads/" + code;
    }

    /** An officer answers for the lead whose number this state shows. */
    private static HandledLead taken(ValidatableResponse state) {
        String leadNo = state.statusCode(200).extract().path("leadNo");
        List<String> found = Fixtures.officer("152921")
                .get(Fixtures.LEADS + "?limit=200&channel=ONLINE&state=RECEIVED&uscc=" + USCC)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.leadNo == '" + leadNo + "' }.id");
        HandledLead lead = HandledLead.at("152921", Fixtures.LEADS + "/" + found.getFirst());
        accept(lead);
        return lead;
    }

    private static void accept(HandledLead lead) {
        lead.step("acceptance", "{\"handlerId\":\"officer-7\",\"handlerAgencyId\":\"HRSS-152921\"}")
                .statusCode(200);
    }

    private static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String report() {
        return """
            {"leadType":"REPORT","reporter":{"anonymous":true},"uscc":"%s","divisionCode":"152921",\
            "claimWorkerCount":1,"claimTotalAmount":"3200.00"}\
            """.formatted(USCC);
    }
}
