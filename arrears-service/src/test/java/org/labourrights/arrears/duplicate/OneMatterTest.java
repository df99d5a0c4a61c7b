package org.labourrights.arrears.duplicate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.handling.HandledLead;
import org.labourrights.arrears.handling.JourneyTime;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

/** After a merge there is one matter, with the money, the claims and the people of both, and a wrong merge is undone. */
@QuarkusTest
@WithSuite
class OneMatterTest {

    private static final String DIVISION = "152921";
    private static final String USCC = "91152921MA0ARA016X";
    private static final String PUBLIC = "/api/arrears/v1/public/leads";
    private static final AtomicInteger PHONES = new AtomicInteger();

    @Inject
    JourneyTime time;

    @Inject
    Database database;

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
    void moneyClaimsAndPeopleGoOnUnderTheSurvivor() {
        HandledLead merged = lead("1000.00");
        HandledLead survivor = lead("3000.00");
        pay(merged, "400.00").statusCode(201);
        pay(survivor, "500.00").statusCode(201);

        merge(merged, survivor, "").statusCode(200);

        survivor.read()
                .body("claimTotalAmount", equalTo("4000.00"))
                .body("claimWorkerCount", equalTo(2))
                .body("paidAmount", equalTo("900.00"));
        survivor.read("settlement")
                .body("owed", equalTo("4000.00"))
                .body("paid", equalTo("900.00"))
                .body("remaining", equalTo("3100.00"));
        survivor.read("payments").body("items.amount", containsInAnyOrder("400.00", "500.00"));
        survivor.read("claims").body("items.amount", containsInAnyOrder("1000.00", "3000.00"));
        survivor.read("people").body("items", hasSize(2));
        survivor.read("merged").body("items.leadNo", equalTo(List.of(merged.text("leadNo"))));
        pay(survivor, "3100.00").statusCode(201);
        survivor.read().body("state", equalTo("RESOLVED")).body("outcome", equalTo("PAID_IN_FULL"));
    }

    @Test
    void everyLaterWriteOnTheMergedOneNamesTheSurvivor() {
        HandledLead merged = lead("1000.00");
        HandledLead survivor = lead("3000.00");
        merge(merged, survivor, "").statusCode(200);

        Map<String, String> writes = Map.of(
                "payments", payment("10.00"),
                "commitments", promise("10.00"),
                "advances", "{\"amount\":\"10.00\",\"workerCount\":1,\"advancedOn\":\"2026-09-01\"}",
                "contacts", "{\"withParty\":\"REPORTER\",\"method\":\"PHONE\",\"summary\":\"核实\"}",
                "feedbacks", "{\"stage\":\"PROGRESS\",\"content\":\"核实中\"}",
                "investigation", "{\"plan\":\"调取台账\"}",
                "acceptance", "{\"handlerId\":\"officer-9\",\"handlerAgencyId\":\"HRSS-152921\"}",
                "merge", "{\"into\":\"" + survivor.text("id") + "\"}",
                "clocks/FEEDBACK/pause", "{\"reason\":\"CONSENT\"}",
                "objection", "{\"statement\":\"不同意\"}");
        writes.forEach((step, body) -> merged.step(step, body)
                .statusCode(409)
                .body("code", equalTo("E-LEAD-MERGED"))
                .body("survivorNo", equalTo(survivor.text("leadNo")))
                .body("survivorId", equalTo(survivor.text("id"))));
    }

    @Test
    void aChainOfMergesEndsInOneMatterAndIsUndoneFromItsEnd() {
        HandledLead first = lead("100.00");
        HandledLead second = lead("200.00");
        HandledLead third = lead("400.00");
        pay(first, "10.00").statusCode(201);
        merge(first, second, "").statusCode(200);
        pay(second, "20.00").statusCode(201);
        merge(second, third, "").statusCode(200);

        first.read().body("mergedInto", equalTo(third.text("id")));
        third.read().body("claimTotalAmount", equalTo("700.00")).body("paidAmount", equalTo("30.00"));
        first.step("payments", payment("1.00")).statusCode(409).body("survivorNo", equalTo(third.text("leadNo")));
        unmerge(first).statusCode(409).body("survivorNo", equalTo(third.text("leadNo")));

        unmerge(second).statusCode(200).body("state", equalTo("CONNECTED"));
        third.read().body("claimTotalAmount", equalTo("400.00")).body("paidAmount", equalTo("0.00"));
        second.read().body("claimTotalAmount", equalTo("300.00")).body("paidAmount", equalTo("30.00"));
        first.read().body("mergedInto", equalTo(second.text("id")));
        unmerge(first).statusCode(200);
        second.read().body("claimTotalAmount", equalTo("200.00")).body("paidAmount", equalTo("20.00"));
        first.read()
                .body("claimTotalAmount", equalTo("100.00"))
                .body("paidAmount", equalTo("10.00"))
                .body("mergedInto", nullValue());
    }

    @Test
    void oneDebtToldTwiceIsClaimedOnceAndNotPaidTwice() {
        HandledLead merged = lead("1000.00");
        HandledLead survivor = lead("1000.00");
        pay(merged, "600.00").statusCode(201);
        String twice = pay(survivor, "600.00").statusCode(201).extract().path("id");

        merge(merged, survivor, ",\"claims\":\"SAME\"").statusCode(422).body("code", equalTo("E-MERGE-OVERPAID"));
        merged.read().body("state", equalTo("CONNECTED"));
        survivor.step("payments/" + twice + "/reversal", "{\"reason\":\"ENTERED_TWICE\",\"explanation\":\"重复登记\"}")
                .statusCode(201);
        merge(merged, survivor, ",\"claims\":\"SAME\"").statusCode(200);

        survivor.read("settlement").body("owed", equalTo("1000.00")).body("paid", equalTo("600.00"));
    }

    @Test
    void thePersonWhoReportsTheSameTwiceClaimsOnce() {
        String phone = phone();
        HandledLead merged = lead("1000.00", phone, "COMPLAINT", USCC);
        HandledLead survivor = lead("1000.00", phone, "COMPLAINT", USCC);

        merge(merged, survivor, "").statusCode(200);

        survivor.read().body("claimTotalAmount", equalTo("1000.00")).body("claimWorkerCount", equalTo(1));
    }

    @Test
    void aSettledLeadIntoWhichMoreIsMergedGoesOn() {
        HandledLead merged = lead("1000.00");
        HandledLead survivor = lead("3000.00");
        pay(survivor, "3000.00").statusCode(201);
        survivor.read().body("state", equalTo("RESOLVED"));

        merge(merged, survivor, "").statusCode(200);

        survivor.read().body("state", equalTo("CONNECTED")).body("outcome", nullValue());
        unmerge(merged).statusCode(200);
        survivor.read().body("state", equalTo("RESOLVED")).body("outcome", equalTo("PAID_IN_FULL"));
    }

    @Test
    void whatWasConfirmedOnEitherIsOwedOnTheSurvivorAndFallsBackWhenTheyPart() {
        HandledLead merged = lead("1000.00");
        HandledLead survivor = lead("3000.00");
        substantiate(merged, "900.00");
        merge(merged, survivor, "").statusCode(200);
        survivor.read("settlement").body("owed", equalTo("3900.00"));

        unmerge(merged).statusCode(200);
        survivor.read("settlement").body("owed", equalTo("3000.00"));
        merged.read("settlement").body("owed", equalTo("900.00"));

        merge(merged, survivor, "").statusCode(200);
        substantiate(survivor, "3500.00");
        unmerge(merged).statusCode(200);
        // Found out for both together, and so for neither alone.
        survivor.read("settlement").body("owed", equalTo("3000.00"));
        merged.read("settlement").body("owed", equalTo("900.00"));
    }

    @Test
    void whatWasPaidSinceOnTheSurvivorCannotExceedWhatItOwesAlone() {
        HandledLead merged = lead("1000.00");
        HandledLead survivor = lead("500.00");
        merge(merged, survivor, "").statusCode(200);
        pay(survivor, "800.00").statusCode(201);

        unmerge(merged).statusCode(422).body("code", equalTo("E-MERGE-OVERPAID"));
        merged.read().body("state", equalTo("DUPLICATE_MERGED"));
    }

    @Test
    void aWhistleBlowerStaysProtectedWithinTheMatterOfAComplainant() {
        HandledLead whistle = lead("1000.00", phone(), "REPORT", USCC);
        HandledLead complaint = lead("3000.00");
        String token = whistle.read("people").extract().path("items[0].ref");

        merge(whistle, complaint, "").statusCode(200);

        complaint
                .read("people")
                .body("items.find { it.ref == '" + token + "' }.name", nullValue())
                .body("items.find { it.ref == '" + token + "' }.phone", nullValue())
                .body("items.name", hasItem("李*明"));
        RequestSpecification handler = Fixtures.named("officer-7", Roles.COUNTY_OFFICER, DIVISION);
        handler.get(complaint.location() + "/people/" + token + "?purpose=CONTACT")
                .then()
                .statusCode(200);
        Fixtures.named("officer-8", Roles.COUNTY_OFFICER, DIVISION)
                .get(complaint.location() + "/people/" + token + "?purpose=CONTACT")
                .then()
                .statusCode(403);
    }

    @Test
    void eachGroupCountsTheMatterOnceAcrossGroups() {
        String one = "91152921MA0ARA091N";
        String other = "91152921MA0ARA092R";
        HandledLead merged = lead("1000.00", phone(), "COMPLAINT", one);
        lead("50.00", phone(), "COMPLAINT", one);
        lead("60.00", phone(), "COMPLAINT", one);
        HandledLead survivor = lead("3000.00", phone(), "COMPLAINT", other);
        lead("70.00", phone(), "COMPLAINT", other);
        pay(merged, "400.00").statusCode(201);

        merge(merged, survivor, "").statusCode(200);

        group(one).body("items[0].total.amount", equalTo("110.00")).body("items[0].paidAmount", equalTo("0.00"));
        group(other).body("items[0].total.amount", equalTo("4070.00")).body("items[0].paidAmount", equalTo("400.00"));
    }

    @Test
    void eachReporterReadsAndAnswersTheMatterByTheirOwnCode() {
        String mine = report();
        String theirs = report();
        HandledLead merged = reported(mine);
        HandledLead survivor = reported(theirs);
        merge(merged, survivor, "").statusCode(200);
        String own = merged.text("leadNo");

        state(mine).body("leadNo", equalTo(own)).body("state", equalTo("CONNECTED"));
        pay(survivor, "6400.00").statusCode(201);
        state(mine)
                .body("leadNo", equalTo(own))
                .body("state", equalTo("RESOLVED"))
                .body("outcome", equalTo("PAID_IN_FULL"))
                .body(not(containsString(survivor.text("leadNo"))));

        say(mine, "objection", "{\"statement\":\"只收到一半\"}")
                .statusCode(200)
                .body("leadNo", equalTo(own))
                .body("state", equalTo("CONNECTED"));
        state(theirs).body("state", equalTo("CONNECTED"));
    }

    @Test
    void oneContentReporterDoesNotEndTheMatterOfAnother() {
        String mine = report();
        String theirs = report();
        HandledLead merged = reported(mine);
        HandledLead survivor = reported(theirs);
        survivor.step("relation", "{\"relation\":\"ESTABLISHED\",\"explanation\":\"劳动合同\"}")
                .statusCode(200);
        merge(merged, survivor, "").statusCode(200);
        pay(survivor, "6400.00").statusCode(201);

        say(mine, "confirmation", "{}").statusCode(200).body("state", equalTo("RESOLVED"));
        say(theirs, "confirmation", "{}").statusCode(200).body("state", equalTo("CLOSED"));
        state(mine).body("state", equalTo("CLOSED")).body("outcome", equalTo("PAID_IN_FULL"));
    }

    @Test
    void tellsTheOthersWhatEachLeadOwesAndWasPaidAfterwards() {
        HandledLead merged = lead("1000.00");
        HandledLead survivor = lead("3000.00");
        substantiate(merged, "900.00");
        String mistaken = pay(merged, "400.00").statusCode(201).extract().path("id");

        merge(merged, survivor, "").statusCode(200);
        assertEquals("2 3900.00 400.00 1", told("lead.merged.v1", survivor, """
                concat_ws(' ', payload->>'workerCount', payload->>'confirmedAmount', payload->>'paidAmount',
                          payload->>'paidWorkerCount')"""));
        survivor.step("payments/" + mistaken + "/reversal", "{\"reason\":\"ENTERED_TWICE\",\"explanation\":\"重复登记\"}")
                .statusCode(201);
        unmerge(merged).statusCode(200);

        assertEquals("1 unknown 0.00 0", told("lead.unmerged.v1", survivor, """
                concat_ws(' ', payload->>'workerCount', coalesce(payload->>'confirmedAmount', 'unknown'),
                          payload->>'paidAmount', payload->>'paidWorkerCount')"""));
        // Its payment was taken back while it was merged: no event of its own says so.
        assertEquals("1 1000.00 900.00 0.00 0", told("lead.unmerged.v1", survivor, """
                concat_ws(' ', payload->>'mergedWorkerCount', payload->>'mergedAmount', payload->>'mergedConfirmedAmount',
                          payload->>'mergedPaidAmount', payload->>'mergedPaidWorkerCount')"""));
    }

    private String told(String type, HandledLead survivor, String what) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(() -> database.one(
                        "SELECT " + what + " FROM event_log WHERE type = ? AND subject = ?",
                        row -> row.getString(1),
                        type,
                        survivor.text("leadNo"))
                .orElseThrow()));
    }

    private static HandledLead lead(String amount) {
        return lead(amount, phone(), "COMPLAINT", USCC);
    }

    private static HandledLead lead(String amount, String phone, String type, String uscc) {
        return HandledLead.connected(DIVISION, """
                {"leadType":"%s","channel":"ONSITE","uscc":"%s","employerName":"虚构配送服务有限公司",\
                "reporter":{"anonymous":false,"name":"李小明","phone":"%s"},"employmentRelation":"ESTABLISHED",\
                "divisionCode":"%s","migrantWage":true,"claims":[{"amount":"%s","periodStart":"2026-05-01",\
                "periodEnd":"2026-05-31","payItem":"WAGE"}]}""".formatted(type, uscc, phone, DIVISION, amount));
    }

    private static ValidatableResponse merge(HandledLead merged, HandledLead into, String more) {
        return merged.step("merge", "{\"into\":\"" + into.text("id") + "\"" + more + "}");
    }

    private static ValidatableResponse unmerge(HandledLead merged) {
        return merged.step("unmerge", "{\"reason\":\"并非同一事项\"}");
    }

    private static ValidatableResponse pay(HandledLead lead, String amount) {
        return lead.step("payments", payment(amount));
    }

    private static String payment(String amount) {
        return "{\"amount\":\"" + amount + "\",\"workerCount\":1,\"paidOn\":\"2026-09-01\",\"payer\":\"EMPLOYER\"}";
    }

    private static String promise(String amount) {
        return "{\"promisedOn\":\"2026-09-01\",\"installments\":[{\"dueOn\":\"2026-09-10\",\"amount\":\"" + amount
                + "\"}]}";
    }

    private static void substantiate(HandledLead lead, String amount) {
        lead.step("substantiation", """
                {"workerCount":1,"amount":"%s","periodStart":"2026-05-01","periodEnd":"2026-05-31","findings":"属实"}""".formatted(amount)).statusCode(200);
    }

    private static ValidatableResponse group(String uscc) {
        return Fixtures.officer(DIVISION)
                .get("/api/arrears/v1/groups?uscc=" + uscc)
                .then()
                .statusCode(200);
    }

    private static String report() {
        return door().body("""
                        {"leadType":"COMPLAINT","reporter":{"anonymous":false,"name":"王小红","phone":"%s"},\
                        "employerName":"虚构配送服务有限公司","divisionCode":"%s","claims":[{"amount":"3200.00",\
                        "periodStart":"2025-03-01","periodEnd":"2025-03-31","payItem":"PIECE"}],"migrantWage":true,\
                        "facts":"三月份的配送费一直没有结算。"}""".formatted(phone(), DIVISION))
                .post(PUBLIC)
                .then()
                .statusCode(201)
                .extract()
                .path("receiptCode");
    }

    private HandledLead reported(String code) {
        String leadNo = state(code).extract().path("leadNo");
        String id = system.call("test", () -> QuarkusTransaction.requiringNew().call(() -> database.one(
                        "SELECT id::text FROM arrears_lead WHERE lead_no = ?", row -> row.getString(1), leadNo)
                .orElseThrow()));
        HandledLead lead = HandledLead.at(DIVISION, Fixtures.LEADS + "/" + id);
        lead.step("acceptance", "{\"handlerId\":\"officer-7\",\"handlerAgencyId\":\"HRSS-152921\"}")
                .statusCode(200);
        lead.step("contacts", "{\"withParty\":\"ENTERPRISE\",\"method\":\"PHONE\",\"summary\":\"核实\"}")
                .statusCode(201);
        return lead;
    }

    private static ValidatableResponse state(String code) {
        return door().get(PUBLIC + "/" + code).then().statusCode(200);
    }

    private static ValidatableResponse say(String code, String what, String body) {
        return door().body(body).post(PUBLIC + "/" + code + "/" + what).then();
    }

    private static RequestSpecification door() {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String phone() {
        return "1380099%04d".formatted(PHONES.incrementAndGet());
    }
}
