package org.labourrights.arrears.worker;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.clock.ObjectionPeriodOver;
import org.labourrights.arrears.handling.HandledLead;
import org.labourrights.arrears.handling.JourneyTime;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

/** What workers do about their own leads from a phone, with a login and with a receipt code. */
@QuarkusTest
@WithSuite
class WorkerStepTest {

    private static final String OWN = "/api/arrears/v1/worker/leads";
    private static final String PUBLIC = "/api/arrears/v1/public/leads";
    private static final String SAID = "{\"statement\":\"只收到一半工资\"}";

    @Inject
    JourneyTime time;

    @Inject
    Event<ObjectionPeriodOver> objections;

    @Inject
    SystemScope system;

    @Inject
    Database database;

    @BeforeEach
    void aTuesdayInSeptember() {
        time.at("2026-09-01T09:00");
    }

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void aWorkerConfirmsTheResultAndTheLeadIsClosedAtOnce() {
        Own own = own("worker-confirms");
        own.step("confirmation", "{}").statusCode(409).body("code", equalTo("E-STATE"));
        resolve(own.lead, "ESTABLISHED");

        own.step("confirmation", "{\"statement\":\"工资已足额收到\"}")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("state", equalTo("CLOSED"))
                .body("outcome", equalTo("PAID_IN_FULL"))
                .body("paidAmount", equalTo("3200.00"))
                .body("handlerId", nullValue());
        readByItsHandler(own.lead)
                .body("items.find { it.kind == 'CONFIRMATION' }.text", equalTo("工资已足额收到"))
                .body("items.find { it.kind == 'CONFIRMATION' }.recordedBy", equalTo("system:reporter"));
    }

    @Test
    void aConfirmationWaitsForTheDecisionOnTheRelation() {
        Own own = own("worker-waits");
        resolve(own.lead, null);

        own.step("confirmation", "{}").statusCode(200).body("state", equalTo("RESOLVED"));
        readByItsHandler(own.lead).body("items.text", hasItem("反映人通过手机确认"));
    }

    @Test
    void anObjectionTakesTheLeadBackAndSetsAClockOfItsOwn() {
        Own own = own("worker-objects");
        resolve(own.lead, "ESTABLISHED");

        own.step("objection", "{}").statusCode(400);
        own.step("objection", SAID).statusCode(200).body("state", equalTo("CONNECTED"));
        own.lead
                .read("clocks")
                .body("clocks.find { it.kind == 'OBJECTION' }.state", equalTo("ENDED"))
                .body("clocks.find { it.kind == 'REOPENED' }.state", equalTo("RUNNING"))
                .body("clocks.find { it.kind == 'REOPENED' }.dueOn", equalTo("2026-09-04"));
        own.step("objection", SAID).statusCode(409).body("code", equalTo("E-STATE"));
    }

    @Test
    void nobodyObjectsOnceTheTimeForItIsOver() {
        Own own = own("worker-late");
        resolve(own.lead, null);
        UUID id = UUID.fromString(own.lead.text("id"));
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> objections.fire(new ObjectionPeriodOver(id))));

        own.step("objection", SAID).statusCode(409).body("code", equalTo("E-OBJECTION-LATE"));
    }

    @Test
    void aWorkerAsksToWithdrawAndAnOfficerMakesSureThatItIsVoluntary() {
        Own own = own("worker-withdraws");

        own.step("withdrawal-request", SAID).statusCode(200).body("state", equalTo("ACCEPTED"));
        own.step("withdrawal-request", SAID).statusCode(200);
        own.lead.read("records").body("items.kind", contains("WITHDRAWAL_REQUEST"));

        own.lead
                .step("withdrawal", "{\"voluntary\":true,\"statement\":\"已电话核实，系自愿\"}")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        own.step("withdrawal-request", SAID).statusCode(409).body("code", equalTo("E-STATE"));
    }

    @Test
    void nobodyWithdrawsOnceACaseIsFiled() {
        Own own = own("worker-filed");
        own.lead.step("contacts", """
                {"withParty":"ENTERPRISE","method":"PHONE","summary":"单位承认拖欠"}""").statusCode(201);
        own.lead.step("investigation", "{\"plan\":\"调取工资台账\"}").statusCode(200);
        own.lead
                .step("relation", "{\"relation\":\"ESTABLISHED\",\"explanation\":\"事实劳动关系\"}")
                .statusCode(200);
        own.lead
                .step(Fixtures.somebody(Roles.INSPECTION_LEAD, "152921"), "filing-request", """
                {"violationTypes":["WAGE_ARREARS"],"explanation":"拖欠属实"}""")
                .statusCode(200);

        own.step("withdrawal-request", SAID).statusCode(409).body("code", equalTo("E-STATE"));
    }

    @Test
    void aLeadOfSomebodyElseIsNotThere() {
        Own own = own("worker-owner");
        resolve(own.lead, "ESTABLISHED");

        for (String step : List.of("confirmation", "objection", "withdrawal-request")) {
            Fixtures.worker("worker-stranger")
                    .body(SAID)
                    .post(own.path + "/" + step)
                    .then()
                    .statusCode(404);
        }
        own.lead.read().body("state", equalTo("RESOLVED"));
    }

    @Test
    void theSameStepWithTheSameKeyIsTakenOnce() {
        Own own = own("worker-repeats");
        resolve(own.lead, "ESTABLISHED");
        String key = UUID.randomUUID().toString();

        own.step(key, "confirmation", "{}")
                .statusCode(200)
                .header("Idempotent-Replayed", nullValue())
                .body("state", equalTo("CLOSED"));
        own.step(key, "confirmation", "{}")
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("state", equalTo("CLOSED"));
    }

    @Test
    void whoeverHoldsTheReceiptCodeTakesTheSameStepsAndSeesNoMore() {
        ExtractableResponse<Response> receipt = anybody(UUID.randomUUID().toString())
                .body(report())
                .post(PUBLIC)
                .then()
                .statusCode(201)
                .extract();
        String code = receipt.path("receiptCode");
        HandledLead lead = accepted(receipt.path("leadNo"));
        byCode(code, "withdrawal-request", SAID).statusCode(200).body("state", equalTo("ACCEPTED"));
        resolve(lead, "ESTABLISHED");

        byCode(code, "objection", SAID).statusCode(200).body("state", equalTo("CONNECTED"));
        lead.step("resolution", "{\"resolution\":\"PAID_IN_FULL\",\"agreement\":\"已付\"}")
                .statusCode(200);
        Map<String, Object> shown = byCode(code, "confirmation", "{}")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("state", equalTo("CLOSED"))
                .extract()
                .path("");

        assertEquals(
                List.of(
                        "acceptedAt",
                        "answers",
                        "feedbackDueOn",
                        "leadNo",
                        "outcome",
                        "paidAmount",
                        "receivedAt",
                        "state"),
                shown.keySet().stream().sorted().toList());
        byCode("7KQ2M-X4T9B-0RWZD-J6HPA", "confirmation", "{}").statusCode(404);
        byCode("7KQ2M", "confirmation", "{}").statusCode(404);
    }

    private record Own(String worker, String path, HandledLead lead) {
        ValidatableResponse step(String what, String body) {
            return step(UUID.randomUUID().toString(), what, body);
        }

        ValidatableResponse step(String key, String what, String body) {
            return Fixtures.worker(worker, key)
                    .body(body)
                    .post(path + "/" + what)
                    .then();
        }
    }

    /** The file with its sentences. */
    private static ValidatableResponse readByItsHandler(HandledLead lead) {
        return Fixtures.named("officer-7", Roles.COUNTY_OFFICER, "152921")
                .get(lead.location() + "/records?purpose=VERIFICATION")
                .then()
                .statusCode(200);
    }

    /** A lead that the worker reported and an officer answers for. */
    private Own own(String worker) {
        String leadNo = Fixtures.worker(worker)
                .body(report())
                .post(OWN)
                .then()
                .statusCode(201)
                .extract()
                .path("leadNo");
        HandledLead lead = accepted(leadNo);
        return new Own(worker, OWN + "/" + lead.text("id"), lead);
    }

    private HandledLead accepted(String leadNo) {
        String id = system.call("test", () -> QuarkusTransaction.requiringNew().call(() -> database.one(
                        "SELECT id::text FROM arrears_lead WHERE lead_no = ?", row -> row.getString(1), leadNo)
                .orElseThrow()));
        HandledLead lead = HandledLead.at("152921", Fixtures.LEADS + "/" + id);
        lead.step("acceptance", """
                {"handlerId":"officer-7","handlerAgencyId":"HRSS-152921"}""").statusCode(200);
        return lead;
    }

    /** Paid in full is resolved by itself. */
    private static void resolve(HandledLead lead, @Nullable String relation) {
        lead.step("payments", """
                {"amount":"3200.00","workerCount":1,"paidOn":"2026-09-01","payer":"EMPLOYER"}""").statusCode(201);
        if (relation != null) {
            lead.step("relation", "{\"relation\":\"" + relation + "\",\"explanation\":\"事实劳动关系\"}")
                    .statusCode(200);
        }
        lead.read().body("state", equalTo("RESOLVED"));
    }

    private static ValidatableResponse byCode(String code, String step, String body) {
        return anybody(UUID.randomUUID().toString())
                .body(body)
                .post(PUBLIC + "/" + code + "/" + step)
                .then();
    }

    private static RequestSpecification anybody(String key) {
        return given().contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    private static String report() {
        return """
                {"leadType":"COMPLAINT","reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"},
                 "employerName":"极速送站点","occupation":"DELIVERY_RIDER","divisionCode":"152921",
                 "claims":[{"amount":"3200.00","periodStart":"2025-03-01","periodEnd":"2025-03-31","payItem":"PIECE"}],
                 "migrantWage":true,"facts":"三月份的配送费一直没有结算。"}""";
    }
}
