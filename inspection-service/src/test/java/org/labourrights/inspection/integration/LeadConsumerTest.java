package org.labourrights.inspection.integration;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.testkit.kafka.Published.await;
import static org.labourrights.testkit.kafka.Published.event;
import static org.labourrights.testkit.kafka.Published.send;
import static org.labourrights.testkit.kafka.Published.uscc;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;

/** From a lead to its case and back (S-08, the part of the case). */
@QuarkusTest
@WithSuite
class LeadConsumerTest {

    private static final String CASES = "/api/inspection/v1/cases";
    private static final String COMPLAINT = "0198a1b2-0000-7000-8000-00000000%s";

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    @AfterEach
    void timeGoesOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void anOrderToPayThatRunsOutLeadsToTheJudicialTransfer() {
        at("2026-05-11T09:00:00+08:00");
        UnifiedSocialCreditCode uscc = uscc("91150105MA0P201");
        String lead = "QX-150105-20260302-0801";
        try (EventRecorder broker = EventRecorder.of("nef.in")) {
            requested(uscc, lead, "0801");
            requested(uscc, lead, "0801");
            await("1", () -> String.valueOf(cases(lead).getList("items").size()));
            String path = CASES + "/" + cases(lead).getString("items[0].id");
            done(
                    path,
                    "filing",
                    "{\"filed\": true, \"employmentRelation\": \"ESTABLISHED\", \"guidanceGiven\": false}");
            assertEquals(COMPLAINT.formatted("0801"), shown(path).getString("complaintId"));

            done(path, "payment-orders", "{\"amount\": \"96000.00\", \"orderDays\": 15}");
            String paper = shown(path).getString("paymentOrders[0].documentId");
            done(path, "documents/" + paper + "/service", "{\"method\": \"DIRECT\", \"on\": \"2026-05-11\"}");
            assertEquals("2026-05-26", shown(path).getString("paymentOrders[0].dueOn"));

            at("2026-05-26T23:59:59+08:00");
            sweep.sweep();
            assertEquals("SERVED", shown(path).getString("paymentOrders[0].state"));
            at("2026-05-27T00:00:00+08:00");
            sweep.sweep();
            assertEquals("EXPIRED", shown(path).getString("paymentOrders[0].state"));

            send("nef.ar", uscc, event("lead.crime.suspected.v1", lead, uscc, """
                    {"leadNo": "%s", "complaintId": "%s", "uscc": "%s", "amount": "96000.00", "workerCount": 12,
                     "result": "MET", "basis": "GROUP"}""".formatted(
                            lead, COMPLAINT.formatted("0801"), uscc)));
            await("MET", () -> String.valueOf(shown(path).getString("crimeSuspicion")));
            assertEquals("FILED", shown(path).getString("state"));

            done(path, "transfers", "{\"toAgencyId\": \"PUBLIC_SECURITY-150105\", \"reason\": \"涉嫌拒不支付劳动报酬罪\"}");
            assertEquals("TRANSFERRED_JUDICIAL", shown(path).getString("state"));
            broker.await(
                    1,
                    told -> told.key().equals(uscc.value()) && told.type().equals("case.transferred.judicial.v1"));
            done(path, "transfer-reply", "{\"accepted\": false, \"repliedOn\": \"2026-05-27\"}");
            assertEquals("FILED", shown(path).getString("state"));
        }
    }

    @Test
    void whatIsPaidOnTheLeadIsPaidOnTheCaseOnce() {
        at("2026-05-11T09:00:00+08:00");
        UnifiedSocialCreditCode uscc = uscc("91150105MA0P202");
        String lead = "QX-150105-20260302-0802";
        requested(uscc, lead, "0802");
        await("1", () -> String.valueOf(cases(lead).getList("items").size()));
        String path = CASES + "/" + cases(lead).getString("items[0].id");
        done(path, "filing", "{\"filed\": true, \"employmentRelation\": \"ESTABLISHED\", \"guidanceGiven\": false}");
        done(path, "payment-orders", "{\"amount\": \"96000.00\", \"orderDays\": 15}");

        String part = event("lead.paid.v1", lead, uscc, paid(lead, "0802", "6000.00", "90000.00"));
        send("nef.ar", uscc, part);
        send("nef.ar", uscc, part);
        await("[6000.00]", () -> String.valueOf((Object) shown(path).getList("payments.amount")));
        assertEquals("ISSUED", shown(path).getString("paymentOrders[0].state"));
        send("nef.ar", uscc, event("lead.paid.v1", lead, uscc, paid(lead, "0802", "90000.00", "0.00")));
        await("PAID", () -> shown(path).getString("paymentOrders[0].state"));

        String payment = shown(path).getString("payments[1].id");
        done(path, "payments/" + payment + "/take-back", "{\"reason\": \"误将他案的付款登记在本案\"}");
        assertEquals("ISSUED", shown(path).getString("paymentOrders[0].state"));
    }

    @Test
    void aLeadThatEndsOtherwiseEndsTheSuspicion() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0P203");
        String lead = "QX-150105-20260302-0803";
        requested(uscc, lead, "0803");
        await("1", () -> String.valueOf(cases(lead).getList("items").size()));
        send("nef.ar", uscc, event("lead.closed.v1", lead, uscc, """
                {"leadNo": "%s", "complaintId": "%s", "outcome": "WITHDRAWN", "days": 3}""".formatted(lead, COMPLAINT.formatted("0803"))));
        await("CANCELLED", () -> cases(lead).getString("items[0].state"));
    }

    private static void requested(UnifiedSocialCreditCode uscc, String lead, String complaint) {
        send("nef.ar", uscc, event("lead.filing.requested.v1", lead, uscc, """
                {"leadNo": "%s", "complaintId": "%s", "uscc": "%s", "violationTypes": ["WAGE_ARREARS", "SOMETHING_NEW"],
                 "workerCount": 12, "amount": "96000.00"}""".formatted(
                        lead, COMPLAINT.formatted(complaint), uscc)));
    }

    private static String paid(String lead, String complaint, String amount, String remaining) {
        return """
                {"leadNo": "%s", "complaintId": "%s", "amount": "%s", "workerCount": 12, "remaining": "%s"}""".formatted(lead, COMPLAINT.formatted(complaint), amount, remaining);
    }

    private static JsonPath cases(String lead) {
        return officer()
                .queryParam("leadNo", lead)
                .get(CASES)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath shown(String path) {
        return officer().get(path).then().statusCode(200).extract().jsonPath();
    }

    private static void done(String path, String step, @Nullable String body) {
        RequestSpecification request =
                officer().header("If-Match", officer().get(path).header("ETag"));
        (body == null ? request : request.body(body))
                .post(path + "/" + step)
                .then()
                .statusCode(equalTo(200));
    }

    private static RequestSpecification officer() {
        return Fixtures.somebody(Roles.INSPECTION_LEAD, "150105");
    }

    private void at(String time) {
        clock.stopAt(OffsetDateTime.parse(time).toInstant());
    }
}
