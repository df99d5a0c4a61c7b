package org.labourrights.arrears.clock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.handling.HandledLead;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class ClocksTest {

    private static final String ALXA = "152921";

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void theThreeClocksOfALeadOverNationalDayAreExplained() {
        String lead = receivedAt("2026-09-30T16:20:00+08:00");

        clocks(lead)
                .body("clocks.kind", contains("ACCEPT", "CONNECT", "FEEDBACK", "REJECTION_NOTICE"))
                .body("clocks.dueOn", contains("2026-09-30", "2026-10-01", "2026-10-03", "2026-10-13"))
                .body("clocks[0].dueAt", equalTo("2026-10-01T00:00:00+08:00"))
                .body("clocks.state", contains("RUNNING", "RUNNING", "RUNNING", "RUNNING"))
                .body("clocks.natural.dueOn", hasItems("2026-09-30", "2026-10-01", "2026-10-03"))
                .body("clocks.working.dueOn", hasItems("2026-09-30", "2026-10-08", "2026-10-10"))
                .body("clocks[2].dueExplanation.policyKey", equalTo("lead.sla.feedbackDays"))
                .body(
                        "clocks[0,1,2].dueExplanation.basis",
                        contains("DOC 000 五(六) 当日受理", "DOC 000 五(六) 次日对接", "DOC 000 五(六) 3日反馈"))
                .body(
                        "clocks[2].dueExplanation.days.date",
                        contains("2026-09-30", "2026-10-01", "2026-10-02", "2026-10-03"))
                .body("clocks[2].dueExplanation.days.role", contains("TRIGGER", "COUNTED", "COUNTED", "COUNTED"))
                .body("clocks[3].dueExplanation.days", hasSize(14));
    }

    @Test
    void acceptanceInTimeMeetsTheFirstClockAndItsRungsStaySilent() {
        String lead = receivedAt("2026-09-30T16:20:00+08:00");

        accept(lead);
        at("2026-10-01T00:00:00+08:00");
        sweep.sweep();

        clocks(lead)
                .body("clocks.state", contains("MET", "RUNNING", "RUNNING", "ENDED"))
                .body("clocks[0].onTime", equalTo(true))
                .body("clocks[0].working.onTime", equalTo(true))
                .body("clocks.ownerAgencyId", hasItems("HRSS-152921"));
        assertEquals(List.of(), breaches(lead));
    }

    @Test
    void warnsThenTellsTheBreachOnceThenOneSuperiorAfterTheOther() {
        String lead = receivedAt("2026-09-30T16:20:00+08:00");

        at("2026-09-30T20:00:00+08:00");
        sweep.sweep();
        assertEquals(List.of("ACCEPT"), trail(lead, "lead.sla.warning.v1"));
        assertEquals(List.of(), breaches(lead));

        at("2026-10-01T00:00:00+08:00");
        sweep.sweep();
        sweep.sweep();
        assertEquals(List.of("ACCEPT 0 HRSS-152921"), breaches(lead));

        at("2026-10-04T00:00:00+08:00");
        sweep.sweep();
        assertEquals(
                List.of("ACCEPT 0 HRSS-152921", "CONNECT 48 HRSS-152921", "FEEDBACK 0 HRSS-152921"), breaches(lead));
        assertEquals(
                List.of("1 HRSS-152900", "2 HRSS-150000"),
                rows(
                        "SELECT (payload->>'level') || ' ' || (payload->>'agencyId') FROM event_log WHERE subject = ?"
                                + " AND type = 'lead.sla.escalated.v1' AND payload->>'clock' = 'ACCEPT' ORDER BY seq",
                        lead));
        clocks(lead)
                .body("clocks[0].state", equalTo("BREACHED"))
                .body("clocks[0].breachedAt", equalTo("2026-10-01T00:00:00+08:00"))
                .body("clocks[0].escalations.agencyId", contains("HRSS-152900", "HRSS-150000"));

        accept(lead);
        clocks(lead).body("clocks[0].state", equalTo("MET_LATE")).body("clocks[0].onTime", equalTo(false));
        assertEquals(3, breaches(lead).size());
    }

    @Test
    void anActAfterTheDueInstantIsABreachEvenIfNoSweepCameFirst() {
        String lead = receivedAt("2026-09-30T16:20:00+08:00");

        at("2026-10-01T09:30:00+08:00");
        accept(lead);
        sweep.sweep();

        assertEquals(List.of("ACCEPT 9 HRSS-152921"), breaches(lead));
        clocks(lead).body("clocks[0].state", equalTo("MET_LATE"));
    }

    @Test
    void aPetitionHasItsOwnClocksBeside() {
        at("2026-08-03T10:00:00+08:00");
        String location = Fixtures.officer(ALXA)
                .body(Fixtures.complaint(ALXA, "示例骑手服务有限公司", null).replace("HOTLINE_12345", "PETITION"))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        Fixtures.officer(ALXA)
                .get(location + "/clocks")
                .then()
                .statusCode(200)
                .body("clocks.kind", hasItems("PETITION_ROUTING", "PETITION_ANSWER"))
                .body("clocks.find { it.kind == 'PETITION_ROUTING' }.dueOn", equalTo("2026-08-18"))
                // Sixty natural days end on 2 October, a holiday, and roll to the 8th.
                .body("clocks.find { it.kind == 'PETITION_ANSWER' }.dueOn", equalTo("2026-10-08"));
    }

    @Test
    void aLeadThatIsMergedIntoAnAcceptedOneOwesNeitherNoticeNorRouting() {
        at("2026-09-01T09:00:00+08:00");
        HandledLead goesOn = HandledLead.accepted(ALXA, claim("ONSITE"));
        at("2026-09-02T09:00:00+08:00");
        HandledLead merged = HandledLead.received(ALXA, claim("PETITION"));

        merged.step("merge", "{\"into\":\"" + goesOn.text("id") + "\"}").statusCode(200);

        merged.read("clocks")
                .body("clocks.find { it.kind == 'ACCEPT' }.state", equalTo("MET"))
                .body("clocks.find { it.kind == 'REJECTION_NOTICE' }.state", equalTo("ENDED"))
                .body("clocks.find { it.kind == 'PETITION_ROUTING' }.state", equalTo("MET"))
                .body("clocks.find { it.kind == 'PETITION_ANSWER' }.state", equalTo("RUNNING"));
    }

    @Test
    void aLeadThatIsPaidInFullBeforeAnybodyAcceptedItOwesNeitherNoticeNorRouting() {
        HandledLead lead = paidAt("2026-09-01T09:00:00+08:00", "PETITION");

        lead.read("clocks")
                .body("clocks.find { it.kind == 'REJECTION_NOTICE' }.state", equalTo("ENDED"))
                .body("clocks.find { it.kind == 'PETITION_ROUTING' }.state", equalTo("ENDED"));
    }

    @Test
    void closingEndsTheClocksThatNobodyCanMeetAnyMoreAndNotesWhatWasMissed() {
        HandledLead lead = paidAt("2026-09-01T09:00:00+08:00", "ONSITE");
        at("2026-09-02T09:00:00+08:00");

        lead.step("confirmation", "{\"statement\":\"已收到\"}").statusCode(200);

        lead.read("clocks")
                .body("clocks.find { it.kind == 'ACCEPT' }.state", equalTo("ENDED"))
                .body("clocks.find { it.kind == 'ACCEPT' }.breachedAt", equalTo("2026-09-02T00:00:00+08:00"))
                .body("clocks.find { it.kind == 'CONNECT' }.state", equalTo("ENDED"))
                .body("clocks.find { it.kind == 'CONNECT' }.breachedAt", nullValue())
                .body("clocks.find { it.kind == 'FEEDBACK' }.state", equalTo("RUNNING"));
        assertEquals(List.of("ACCEPT 9 HRSS-152921"), breaches(lead.location()));
        at("2026-09-03T09:00:00+08:00");
        sweep.sweep();
        assertEquals(List.of("ACCEPT 9 HRSS-152921"), breaches(lead.location()));
    }

    @Test
    void anotherDivisionDoesNotSeeTheClocks() {
        String lead = receivedAt("2026-09-30T16:20:00+08:00");

        Fixtures.officer("152922").get(lead + "/clocks").then().statusCode(404);
    }

    private HandledLead paidAt(String instant, String channel) {
        at(instant);
        HandledLead lead = HandledLead.received(ALXA, claim(channel));
        lead.step("payments", """
            {"amount":"100.00","workerCount":1,"paidOn":"2026-09-01","payer":"EMPLOYER"}\
            """).statusCode(201);
        lead.read().body("state", equalTo("RESOLVED"));
        return lead;
    }

    private static String claim(String channel) {
        return HandledLead.claim(ALXA, "91152921MA0ARA014P", "ESTABLISHED", 1, "100.00")
                .replace("ONSITE", channel);
    }

    private String receivedAt(String instant) {
        at(instant);
        return Fixtures.officer(ALXA)
                .body(Fixtures.complaint(ALXA, "示例骑手服务有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void accept(String lead) {
        Fixtures.officer(ALXA)
                .header("If-Match", Fixtures.officer(ALXA).get(lead).header("ETag"))
                .body("{\"handlerId\":\"officer-7\",\"handlerAgencyId\":\"HRSS-152921\"}")
                .post(lead + "/acceptance")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse clocks(String lead) {
        return Fixtures.officer(ALXA).get(lead + "/clocks").then().statusCode(200);
    }

    private void at(String instant) {
        clock.stopAt(OffsetDateTime.parse(instant).toInstant());
    }

    private List<String> breaches(String lead) {
        return rows(
                "SELECT concat_ws(' ', payload->>'clock', payload->>'hoursLate', payload->>'ownerAgency')"
                        + " FROM event_log WHERE subject = ? AND type = 'lead.sla.breached.v1' AND topic = 'nef.ar'"
                        + " ORDER BY payload->>'clock'",
                lead);
    }

    private List<String> trail(String lead, String type) {
        return rows(
                "SELECT payload->>'clock' FROM event_log WHERE subject = ? AND topic IS NULL AND type = '" + type
                        + "' ORDER BY seq",
                lead);
    }

    private List<String> rows(String sql, String lead) {
        String leadNo = clocks(lead).extract().path("number");
        return system.call("test", () -> io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() -> database.list(sql, row -> row.getString(1), leadNo)));
    }
}
