package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class SettlementTest {

    private static final String USCC = "91150104MA0LWP5518";

    private static final String MISTAKE = "{\"reason\":\"WRONG_AMOUNT\",\"explanation\":\"金额录入有误\"}";

    @Inject
    JourneyTime time;

    @BeforeEach
    void aTuesdayInSeptember() {
        time.at("2026-09-01T09:00");
    }

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @Test
    void paymentsFillTheInstalmentsAndTheWholeResolvesTheLead() {
        HandledLead lead = lead();
        lead.step("commitments", """
                {"promisedOn":"2026-09-01","installments":[{"dueOn":"2026-09-10","amount":"54000.00"},\
                {"dueOn":"2026-09-25","amount":"32400.00"}]}""").statusCode(201).body("state", equalTo("PENDING"));
        lead.step("commitments", """
                {"promisedOn":"2026-09-01","installments":[{"dueOn":"2026-09-10","amount":"1.00"}]}""").statusCode(409).body("code", equalTo("E-COMMITMENT-OPEN"));

        lead.step("payments", payment("54000.00", 4, "2026-09-01")).statusCode(201);
        time.on("2026-09-11T00:00");
        lead.read("settlement")
                .body("owed", equalTo("86400.00"))
                .body("paid", equalTo("54000.00"))
                .body("remaining", equalTo("32400.00"))
                .body("recoveryRate", equalTo(62.50f))
                .body("commitments[0].state", equalTo("PENDING"))
                .body("commitments[0].installments.state", equalTo(List.of("KEPT", "PENDING")));

        lead.step("payments", payment("32400.00", 3, "2026-09-11")).statusCode(201);
        lead.read()
                .body("state", equalTo("RESOLVED"))
                .body("outcome", equalTo("PAID_IN_FULL"))
                .body("paidWorkerCount", equalTo(7))
                .body("paidOn", equalTo("2026-09-11"));
        lead.read("settlement").body("commitments[0].state", equalTo("KEPT")).body("recoveryRate", equalTo(100.00f));
    }

    @Test
    void anInstalmentThatIsNotPaidOnItsDayBreaksThePromiseTheDayAfter() {
        HandledLead lead = lead();
        lead.step("commitments", """
                {"promisedOn":"2026-09-01","installments":[{"dueOn":"2026-09-10","amount":"86400.00"}]}""").statusCode(201);

        time.on("2026-09-10T23:59");
        lead.read("settlement").body("commitments[0].state", equalTo("PENDING"));

        time.on("2026-09-11T00:00");
        lead.read("settlement")
                .body("commitments[0].state", equalTo("BROKEN"))
                .body("commitments[0].installments[0].state", equalTo("BROKEN"));
    }

    @Test
    void onlyAPromiseOfAllThatIsOpenSettlesALeadInPart() {
        HandledLead lead = lead();
        String inPart = "{\"resolution\":\"PAID_PARTIAL_WITH_AGREEMENT\",\"agreement\":\"分期\"}";
        lead.step("commitments", promise("2026-09-10", "1.00")).statusCode(201);
        lead.step("resolution", inPart).statusCode(422).body("code", equalTo("E-LEAD-UNPAID"));
        lead.step("payments", payment("1.00", 0, "2026-09-01")).statusCode(201);
        lead.read("settlement").body("commitments[0].state", equalTo("KEPT"));
        lead.step("resolution", inPart).statusCode(422).body("code", equalTo("E-LEAD-UNPAID"));

        lead.step("commitments", promise("2026-09-10", "86399.00")).statusCode(201);
        lead.step("resolution", inPart).statusCode(200).body("state", equalTo("RESOLVED"));
    }

    @Test
    void aBrokenPromiseTakesASettledLeadBackToItsPartiesThoughItIsClosed() {
        HandledLead resolved = lead();
        HandledLead closed = lead();
        time.at("2026-09-09T09:00");
        settle(resolved);
        settle(closed);
        closed.step("confirmation", "{\"statement\":\"同意\"}").statusCode(200).body("state", equalTo("CLOSED"));

        time.on("2026-09-11T00:00");

        for (HandledLead lead : List.of(resolved, closed)) {
            lead.read().body("state", equalTo("CONNECTED")).body("outcome", nullValue());
            lead.read("records").body("items.code", hasItem("PROMISE_BROKEN"));
            lead.read("clocks").body("clocks.find { it.kind == 'REOPENED' }.state", equalTo("RUNNING"));
        }
    }

    @Test
    void aBrokenPromiseReopensALeadThatNobodyEverAccepted() {
        HandledLead lead =
                HandledLead.received("152921", HandledLead.claim("152921", USCC, "ESTABLISHED", 7, "86400.00"));
        settle(lead);

        time.on("2026-09-11T00:00");

        lead.read().body("state", equalTo("RECEIVED")).body("outcome", nullValue());
    }

    @Test
    void moneyOnANewPromiseKeepsItThoughAnEarlierOneWasBroken() {
        HandledLead lead = lead();
        lead.step("commitments", promise("2026-09-10", "86400.00")).statusCode(201);
        time.on("2026-09-11T00:00");
        lead.step("commitments", promise("2026-09-20", "40000.00")).statusCode(201);

        lead.step("payments", payment("40000.00", 3, "2026-09-11")).statusCode(201);

        lead.read("settlement").body("commitments.state", equalTo(List.of("BROKEN", "KEPT")));
    }

    @Test
    void aPromiseThatBreaksIsNotTheStepThatAReopenedLeadWaitsFor() {
        HandledLead lead = lead();
        time.at("2026-09-09T09:00");
        settle(lead);
        time.at("2026-09-10T18:00");
        lead.step("objection", "{\"statement\":\"不同意分期\"}").statusCode(200);

        time.on("2026-09-11T00:00");
        lead.read("settlement").body("commitments[0].state", equalTo("BROKEN"));
        lead.read("clocks").body("clocks.find { it.kind == 'REOPENED' }.state", equalTo("RUNNING"));

        lead.step("contacts", """
                {"withParty":"ENTERPRISE","method":"PHONE","summary":"催付"}""").statusCode(201);
        lead.read("clocks").body("clocks.find { it.kind == 'REOPENED' }.state", equalTo("MET"));
    }

    @Test
    void nobodyIsPaidMoreThanIsOwed() {
        lead().step("payments", payment("86400.01", 7, "2026-09-01"))
                .statusCode(422)
                .body("code", equalTo("E-LEAD-OVERPAID"));
    }

    @Test
    void moneyBeforeTheFactsAreConfirmedLeavesTheLeadResolved() {
        HandledLead lead = lead();
        lead.step("payments", payment("86400.00", 7, "2026-09-01")).statusCode(201);

        lead.step("substantiation", """
                {"workerCount":7,"amount":"86400.00","periodStart":"2026-05-01","periodEnd":"2026-07-31",\
                "findings":"属实"}""").statusCode(200).body("state", equalTo("RESOLVED"));

        lead.read().body("state", equalTo("RESOLVED")).body("outcome", equalTo("PAID_IN_FULL"));
    }

    @Test
    void whatWasConfirmedIsOwedWhateverWasClaimed() {
        HandledLead lead = lead();
        lead.step("substantiation", """
                {"workerCount":7,"amount":"90000.00","periodStart":"2026-05-01","periodEnd":"2026-07-31",\
                "findings":"属实"}""").statusCode(200);

        lead.step("payments", payment("86400.00", 6, "2026-09-01")).statusCode(201);
        lead.read().body("state", equalTo("CONNECTED"));
        lead.step("payments", payment("3600.00", 1, "2026-09-01")).statusCode(201);
        lead.read().body("state", equalTo("RESOLVED"));
    }

    @Test
    void anAdvanceIsRecoveredStepByStep() {
        HandledLead lead = lead();
        String advance = lead.step("advances", """
                {"amount":"10000.00","workerCount":7,"advancedOn":"2026-09-01"}""")
                .statusCode(201)
                .body("recoveryState", equalTo("OPEN"))
                .extract()
                .path("id");

        lead.step("advances/" + advance + "/recoveries", "{\"amount\":\"4000.00\"}")
                .statusCode(200)
                .body("recoveryState", equalTo("PARTIAL"));
        lead.step("advances/" + advance + "/recoveries", "{\"amount\":\"6000.01\"}")
                .statusCode(422);
        lead.step("advances/" + advance + "/recoveries", "{\"amount\":\"6000.00\"}")
                .statusCode(200)
                .body("recoveryState", equalTo("RECOVERED"));
        lead.read("settlement").body("advanceRecoveryRate", equalTo(100.00f)).body("paid", equalTo("0.00"));
    }

    @Test
    void aPaymentRecordedByMistakeIsTakenBackByARowOfItsOwnAndTheTrueOneIsTaken() {
        HandledLead lead = lead();
        String wrong = lead.step("payments", payment("86400.00", 7, "2026-09-01"))
                .statusCode(201)
                .body("kind", equalTo("PAYMENT"))
                .extract()
                .path("id");
        lead.read().body("state", equalTo("RESOLVED"));
        lead.step("payments", payment("8640.00", 1, "2026-09-01"))
                .statusCode(422)
                .body("code", equalTo("E-LEAD-OVERPAID"));

        String reversal = lead.step("payments/" + wrong + "/reversal", MISTAKE)
                .statusCode(201)
                .body("kind", equalTo("REVERSAL"))
                .body("reverses", equalTo(wrong))
                .body("reversalReason", equalTo("WRONG_AMOUNT"))
                .body("amount", equalTo("86400.00"))
                .extract()
                .path("id");

        lead.read()
                .body("state", equalTo("CONNECTED"))
                .body("outcome", nullValue())
                .body("paidAmount", equalTo("0.00"))
                .body("paidWorkerCount", equalTo(0))
                .body("paidOn", nullValue());
        lead.read("records").body("items.code", hasItem("STILL_OWED"));
        lead.read("payments").body("items.reversedBy", hasItem(reversal));
        lead.step("payments", payment("8640.00", 1, "2026-09-01")).statusCode(201);
        lead.read("settlement").body("paid", equalTo("8640.00")).body("remaining", equalTo("77760.00"));
    }

    @Test
    void nothingIsTakenBackTwiceAndNoReversalIs() {
        HandledLead lead = lead();
        String paid = lead.step("payments", payment("100.00", 1, "2026-09-01"))
                .statusCode(201)
                .extract()
                .path("id");
        String reversal = lead.step("payments/" + paid + "/reversal", MISTAKE)
                .statusCode(201)
                .extract()
                .path("id");

        for (String id : List.of(paid, reversal)) {
            lead.step("payments/" + id + "/reversal", MISTAKE)
                    .statusCode(409)
                    .body("code", equalTo("E-PAYMENT-REVERSED"));
        }
        lead().step("payments/" + paid + "/reversal", MISTAKE).statusCode(404);
        lead.step("payments/" + paid + "/reversal", "{\"reason\":\"WRONG_AMOUNT\"}")
                .statusCode(400);
    }

    @Test
    void aReversalReopensAClosedLeadAndItsInstalmentsAreOwedAgain() {
        HandledLead lead = lead();
        lead.step("commitments", promise("2026-09-10", "86400.00")).statusCode(201);
        String paid = lead.step("payments", payment("86400.00", 7, "2026-09-01"))
                .statusCode(201)
                .extract()
                .path("id");
        lead.step("confirmation", "{\"statement\":\"同意\"}").statusCode(200).body("state", equalTo("CLOSED"));
        lead.read("settlement").body("commitments[0].state", equalTo("KEPT"));

        lead.step("payments/" + paid + "/reversal", MISTAKE).statusCode(201);

        lead.read().body("state", equalTo("CONNECTED"));
        lead.read("settlement")
                .body("commitments[0].state", equalTo("PENDING"))
                .body("commitments[0].installments[0].paid", equalTo("0.00"));
        time.on("2026-09-11T00:00");
        lead.read("settlement").body("commitments[0].state", equalTo("BROKEN"));
    }

    @Test
    void aPromiseThatIsOpenAgainStandsBesideTheOneMadeSince() {
        HandledLead lead = lead();
        lead.step("commitments", promise("2026-09-20", "400.00")).statusCode(201);
        String paid = lead.step("payments", payment("400.00", 1, "2026-09-01"))
                .statusCode(201)
                .extract()
                .path("id");
        lead.step("commitments", promise("2026-09-25", "86000.00")).statusCode(201);

        lead.step("payments/" + paid + "/reversal", MISTAKE).statusCode(201);

        lead.read("settlement").body("commitments.state", equalTo(List.of("PENDING", "PENDING")));
    }

    @Test
    void aReversalAfterTheDayOfAnInstalmentBreaksThePromise() {
        HandledLead lead = lead();
        lead.step("commitments", promise("2026-09-10", "86400.00")).statusCode(201);
        lead.step("resolution", "{\"resolution\":\"PAID_PARTIAL_WITH_AGREEMENT\",\"agreement\":\"分期\"}")
                .statusCode(200);
        String paid = lead.step("payments", payment("86400.00", 7, "2026-09-01"))
                .statusCode(201)
                .extract()
                .path("id");
        time.on("2026-09-12T09:00");
        lead.read("settlement").body("commitments[0].state", equalTo("KEPT"));

        lead.step("payments/" + paid + "/reversal", MISTAKE).statusCode(201);

        lead.read("settlement").body("commitments[0].state", equalTo("BROKEN"));
        lead.read().body("state", equalTo("CONNECTED"));
        lead.read("records").body("items.code", hasItem("PROMISE_BROKEN"));
    }

    @Test
    void aPromiseRecordedByMistakeLeavesItsMoneyToTheTrueOne() {
        HandledLead lead = lead();
        String wrong = lead.step("commitments", promise("2026-09-10", "80000.00"))
                .statusCode(201)
                .extract()
                .path("id");
        lead.step("payments", payment("30000.00", 1, "2026-09-01")).statusCode(201);

        lead.step("commitments/" + wrong + "/voiding", MISTAKE).statusCode(200).body("state", equalTo("VOIDED"));
        lead.step("commitments/" + wrong + "/voiding", MISTAKE).statusCode(409).body("code", equalTo("E-VOIDED"));
        lead.step("commitments", promise("2026-09-20", "56400.00")).statusCode(201);

        time.on("2026-09-11T00:00");
        lead.read("settlement")
                .body("commitments.state", equalTo(List.of("VOIDED", "PENDING")))
                .body("paid", equalTo("30000.00"));
    }

    @Test
    void aConfirmedAmountIsCorrectedAndTheStateFollows() {
        HandledLead lead = lead();
        lead.step("payments", payment("80000.00", 7, "2026-09-01")).statusCode(201);
        confirm(lead, "80000.00");
        lead.read().body("state", equalTo("RESOLVED")).body("outcome", equalTo("PAID_IN_FULL"));

        confirm(lead, "90000.00");
        lead.read().body("state", equalTo("CONNECTED")).body("outcome", nullValue());

        confirm(lead, "80000.00");
        lead.read().body("state", equalTo("RESOLVED")).body("outcome", equalTo("PAID_IN_FULL"));
    }

    @Test
    void anAdvanceAndARecoveryRecordedByMistakeAreTakenBack() {
        HandledLead lead = lead();
        String advance = lead.step("advances", """
                {"amount":"10000.00","workerCount":7,"advancedOn":"2026-09-01"}""").statusCode(201).extract().path("id");
        lead.step("advances/" + advance + "/recoveries", "{\"amount\":\"4000.00\"}")
                .statusCode(200);
        lead.step("advances/" + advance + "/voiding", MISTAKE)
                .statusCode(409)
                .body("code", equalTo("E-ADVANCE-RECOVERED"));
        String back = "{\"amount\":\"%s\",\"reason\":\"NOT_RECEIVED\",\"explanation\":\"退票\"}";
        lead.step("advances/" + advance + "/recoveries/reversal", back.formatted("4000.01"))
                .statusCode(422);
        lead.step("advances/" + advance + "/recoveries/reversal", back.formatted("4000.00"))
                .statusCode(200)
                .body("recoveryState", equalTo("OPEN"));

        lead.step("advances/" + advance + "/voiding", MISTAKE).statusCode(200).body("recoveryState", equalTo("VOIDED"));
        lead.step("advances/" + advance + "/recoveries", "{\"amount\":\"1.00\"}")
                .statusCode(404);
    }

    private static void confirm(HandledLead lead, String amount) {
        lead.step("substantiation", """
                {"workerCount":7,"amount":"%s","periodStart":"2026-05-01","periodEnd":"2026-07-31",\
                "findings":"属实"}""".formatted(amount)).statusCode(200);
    }

    /** By a promise of the whole until 10 September. */
    private static void settle(HandledLead lead) {
        lead.step("commitments", promise("2026-09-10", "86400.00")).statusCode(201);
        lead.step("resolution", "{\"resolution\":\"PAID_PARTIAL_WITH_AGREEMENT\",\"agreement\":\"分期\"}")
                .statusCode(200)
                .body("state", equalTo("RESOLVED"));
    }

    private static String promise(String dueOn, String amount) {
        return "{\"promisedOn\":\"2026-09-01\",\"installments\":[{\"dueOn\":\"" + dueOn + "\",\"amount\":\"" + amount
                + "\"}]}";
    }

    private static HandledLead lead() {
        return HandledLead.connected("152921", HandledLead.claim("152921", USCC, "ESTABLISHED", 7, "86400.00"));
    }

    private static String payment(String amount, int workers, String on) {
        return "{\"amount\":\"" + amount + "\",\"workerCount\":" + workers + ",\"paidOn\":\"" + on
                + "\",\"payer\":\"EMPLOYER\"}";
    }
}
