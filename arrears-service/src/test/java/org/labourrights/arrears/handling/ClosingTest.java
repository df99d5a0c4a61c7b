package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.clock.ObjectionPeriodOver;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class ClosingTest {

    private static final String USCC = "91150104MA0LWP5518";

    @Inject
    JourneyTime time;

    @Inject
    Event<ObjectionPeriodOver> objections;

    @Inject
    SystemScope system;

    @BeforeEach
    void aTuesdayInSeptember() {
        time.at("2026-09-01T09:00");
    }

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void aLeadThatIsNotPaidIsNotPaidInFull() {
        HandledLead lead = lead("ESTABLISHED");

        lead.step("resolution", "{\"resolution\":\"PAID_IN_FULL\",\"agreement\":\"已付\"}")
                .statusCode(422)
                .body("code", equalTo("E-LEAD-UNPAID"));
        lead.step("resolution", "{\"resolution\":\"PAID_PARTIAL_WITH_AGREEMENT\",\"agreement\":\"分期\"}")
                .statusCode(422);
    }

    @Test
    void theReporterConfirmsAndTheLeadIsClosed() {
        HandledLead lead = resolved("ESTABLISHED");

        lead.step("confirmation", "{\"statement\":\"已收到\"}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("outcome", equalTo("PAID_PARTIAL_WITH_AGREEMENT"))
                .body("closedOn", equalTo("2026-09-01"));
    }

    @Test
    void anObjectionTakesTheLeadBackToItsParties() {
        HandledLead lead = resolved("ESTABLISHED");

        lead.step("objection", "{\"statement\":\"金额不对\"}")
                .statusCode(200)
                .body("state", equalTo("CONNECTED"))
                .body("outcome", nullValue());
        lead.step("objection", "{\"statement\":\"金额不对\"}").statusCode(409);
    }

    @Test
    void nobodyObjectsAndTheLeadIsClosedUnlessItsRelationIsOpen() {
        HandledLead decided = resolved("ESTABLISHED");
        HandledLead open = resolved("UNKNOWN");

        over(decided);
        over(open);

        decided.read().body("state", equalTo("CLOSED"));
        open.read().body("state", equalTo("RESOLVED"));
        open.step("confirmation", "{\"statement\":\"已收到\"}")
                .statusCode(422)
                .body("code", equalTo("E-RELATION-UNKNOWN"));
        open.step("relation", "{\"relation\":\"ESTABLISHED\",\"explanation\":\"事实劳动关系\"}")
                .statusCode(200);
        open.step("closing", "{\"outcome\":\"NO_OBJECTION\",\"explanation\":\"异议期已满\"}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("outcome", equalTo("PAID_PARTIAL_WITH_AGREEMENT"));
    }

    @Test
    void fiveWorkingDaysWithoutAnObjectionCloseTheLead() {
        HandledLead lead = resolved("ESTABLISHED");

        time.on("2026-09-08T23:59");
        lead.read().body("state", equalTo("RESOLVED"));

        time.on("2026-09-09T00:00");
        lead.read()
                .body("state", equalTo("CLOSED"))
                .body("outcome", equalTo("PAID_PARTIAL_WITH_AGREEMENT"))
                .body("closedOn", equalTo("2026-09-09"));
        lead.read("clocks")
                .body("clocks.find { it.kind == 'OBJECTION' }.dueOn", equalTo("2026-09-08"))
                .body("clocks.find { it.kind == 'OBJECTION' }.state", equalTo("MET"));
    }

    @Test
    void closedDoesNotMeanPaid() {
        HandledLead lead = resolved("ESTABLISHED");
        lead.step("enforcements", enforcement()).statusCode(409).body("code", equalTo("E-ENFORCEMENT"));
        lead.step("confirmation", "{\"statement\":\"同意\"}").statusCode(200);

        lead.step("enforcements", enforcement()).statusCode(201).body("state", equalTo("OPEN"));
        lead.step("enforcements/progress", "{\"state\":\"OPEN\",\"nextCheckOn\":\"2026-11-09\",\"note\":\"已冻结账户\"}")
                .statusCode(200)
                .body("nextCheckOn", equalTo("2026-11-09"));
        lead.step("payments", """
                {"amount":"86400.00","workerCount":7,"paidOn":"2026-09-01","payer":"COURT"}""").statusCode(201);

        lead.read("enforcements").body("items.state", equalTo(List.of("PAID")));
        lead.read().body("state", equalTo("CLOSED")).body("paidAmount", equalTo("86400.00"));
    }

    @Test
    void aClosedLeadIsReopenedWithItsReason() {
        HandledLead lead = resolved("ESTABLISHED");
        lead.step("confirmation", "{\"statement\":\"同意\"}").statusCode(200);

        lead.step("reopening", "{\"reason\":\"PROMISE_BROKEN\",\"explanation\":\"未付第二期\"}")
                .statusCode(200)
                .body("state", equalTo("CONNECTED"))
                .body("closedOn", nullValue());
        lead.read("records").body("items.code", hasItem("PROMISE_BROKEN"));
    }

    @Test
    void anOutcomeFitsOnlyItsState() {
        lead("ESTABLISHED")
                .step("closing", "{\"outcome\":\"FILED_CASE\",\"explanation\":\"已结\"}")
                .statusCode(409)
                .body("code", equalTo("E-STATE"));
    }

    private void over(HandledLead lead) {
        UUID id = UUID.fromString(lead.text("id"));
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> objections.fire(new ObjectionPeriodOver(id))));
    }

    private static HandledLead lead(String relation) {
        return HandledLead.connected("152921", HandledLead.claim("152921", USCC, relation, 7, "86400.00"));
    }

    private static HandledLead resolved(String relation) {
        HandledLead lead = lead(relation);
        lead.step("commitments", """
                {"promisedOn":"2026-09-01","installments":[{"dueOn":"2026-10-12","amount":"86400.00"}]}""").statusCode(201);
        lead.step("resolution", "{\"resolution\":\"PAID_PARTIAL_WITH_AGREEMENT\",\"agreement\":\"分期\"}")
                .statusCode(200)
                .body("state", equalTo("RESOLVED"));
        return lead;
    }

    private static String enforcement() {
        return """
                {"courtCaseNo":"（2026）内2921执12号","appliedOn":"2026-09-01","nextCheckOn":"2026-10-09"}""";
    }
}
