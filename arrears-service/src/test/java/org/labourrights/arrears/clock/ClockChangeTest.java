package org.labourrights.arrears.clock;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class ClockChangeTest {

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    private String division = "152921";
    private String lead = "";

    @BeforeEach
    void aPetitionIsToBeAnsweredWithinSixtyDays() {
        at("2026-08-03T10:00:00+08:00");
        lead = petition();
    }

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void aPauseMovesTheDueDayByTheDaysThatTheClockStood() {
        at("2026-08-10T09:00:00+08:00");
        change("152921", "PETITION_ANSWER/pause", "\"0\"", "{\"reason\":\"HEARING\"}")
                .statusCode(200)
                .body("state", equalTo("PAUSED"))
                .body("pauseReason", equalTo("HEARING"));

        at("2026-08-20T09:00:00+08:00");
        change("152921", "PETITION_ANSWER/resumption", "\"1\"", null)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("RUNNING"))
                .body("dueOn", equalTo("2026-10-12"))
                .body("natural.dueOn", equalTo("2026-10-12"))
                .body("dueExplanation.days.findAll { it.role == 'PAUSED' }.size()", equalTo(10))
                .body("dueExplanation.days.findAll { it.role == 'PAUSED' }.name", hasItem("听证"))
                .body("dueExplanation.days.findAll { it.role == 'COUNTED' }.size()", equalTo(60));

        at("2026-10-12T23:59:59+08:00");
        sweep.sweep();
        assertEquals(List.of(), breachesOfTheAnswer());
        at("2026-10-13T00:00:00+08:00");
        sweep.sweep();
        assertEquals(List.of("PETITION_ANSWER 0"), breachesOfTheAnswer());
    }

    @Test
    void aClockThatStandsIsNotMissed() {
        at("2026-08-10T09:00:00+08:00");
        change("152921", "PETITION_ANSWER/pause", "\"0\"", "{\"reason\":\"MATERIALS\"}")
                .statusCode(200);

        at("2026-12-01T00:00:00+08:00");
        sweep.sweep();

        assertEquals(List.of(), breachesOfTheAnswer());
        Fixtures.officer("152921")
                .get(lead + "/clocks")
                .then()
                .body("clocks.find { it.kind == 'PETITION_ANSWER' }.state", equalTo("PAUSED"));
    }

    @Test
    void whatIsDoneWhileAClockStandsIsJudgedByTheDayThatThePauseMoved() {
        at("2026-08-10T09:00:00+08:00");
        change("152921", "PETITION_ANSWER/pause", "\"0\"", "{\"reason\":\"MATERIALS\"}")
                .statusCode(200);
        // Long after the sixty days, had nothing been paused.
        at("2026-12-01T15:00:00+08:00");
        sweep.sweep();
        handle("acceptance", "{\"handlerId\":\"officer-7\",\"handlerAgencyId\":\"HRSS-152921\"}");

        handle("feedbacks", "{\"stage\":\"RESULT\",\"content\":\"已答复\"}");

        clock("PETITION_ANSWER")
                .body("state", equalTo("MET"))
                .body("onTime", equalTo(true))
                .body("natural.onTime", equalTo(true))
                .body("working.onTime", equalTo(true))
                // Seven days had run until the tenth of August, 53 of the 60 are left on the first of December.
                .body("dueOn", equalTo("2027-01-25"));
        assertEquals(List.of(), breachesOfTheAnswer());
    }

    @Test
    void everyClockThatAPlaceLetsStandIsJudgedByTheDayThatThePauseMoved() {
        at("2026-08-03T11:00:00+08:00");
        division = "150123";
        lead = petition();
        Fixtures.policy(
                        "lead.sla.pausable",
                        division,
                        "[\"ACCEPT\",\"CONNECT\",\"FEEDBACK\",\"PETITION_ROUTING\"]",
                        "2026-08-03")
                .statusCode(201);
        for (String kind : List.of("ACCEPT", "CONNECT", "FEEDBACK", "PETITION_ROUTING")) {
            change(division, kind + "/pause", "\"0\"", "{\"reason\":\"FORCE_MAJEURE\"}")
                    .statusCode(200);
        }
        at("2026-09-01T10:00:00+08:00");
        sweep.sweep();

        handle("acceptance", "{\"handlerId\":\"officer-7\",\"handlerAgencyId\":\"HRSS-150123\"}");
        handle("contacts", "{\"withParty\":\"REPORTER\",\"method\":\"PHONE\",\"summary\":\"核实\"}");
        handle("feedbacks", "{\"stage\":\"PROGRESS\",\"content\":\"核实中\"}");

        for (String kind : List.of("ACCEPT", "CONNECT", "FEEDBACK", "PETITION_ROUTING")) {
            clock(kind).body("state", equalTo("MET")).body("onTime", equalTo(true));
        }
        assertEquals(List.of("true", "true", "true"), inTime());
        Fixtures.officer(division).get(lead).then().body("acceptDueOn", equalTo("2026-09-01"));
    }

    @Test
    void theThreeClocksStandForNobody() {
        change("152921", "FEEDBACK/pause", "\"0\"", "{\"reason\":\"CONSENT\"}")
                .statusCode(422)
                .body("code", equalTo("E-CLOCK-PAUSE"));
        change("152921", "PETITION_ANSWER/resumption", "\"0\"", null)
                .statusCode(409)
                .body("code", equalTo("E-CLOCK-STATUS"))
                .body("state", equalTo("RUNNING"));
        change("152921", "OBJECTION/pause", "\"0\"", "{\"reason\":\"CONSENT\"}")
                .statusCode(409)
                .body("code", equalTo("E-CLOCK-NOT-RUNNING"));
        change("152921", "PETITION_ANSWER/pause", "\"7\"", "{\"reason\":\"HEARING\"}")
                .statusCode(412);
        change("152922", "PETITION_ANSWER/pause", "\"0\"", "{\"reason\":\"HEARING\"}")
                .statusCode(404);
    }

    @Test
    void theAnswerIsExtendedOnceByTheCity() {
        change("152900", "PETITION_ANSWER/extension", "\"0\"", null)
                .statusCode(200)
                // Ninety days end on Sunday, 1 November.
                .body("dueOn", equalTo("2026-11-02"))
                .body("extensionCount", equalTo(1));
        change("152900", "PETITION_ANSWER/extension", "\"1\"", null)
                .statusCode(422)
                .body("code", equalTo("E-CLOCK-EXTENSION"));
        change("152921", "PETITION_ANSWER/extension", "\"1\"", null).statusCode(403);
    }

    private ValidatableResponse change(String division, String step, String version, @Nullable String body) {
        var request = Fixtures.officer(division).header("If-Match", version);
        return (body == null ? request : request.body(body))
                .post(lead + "/clocks/" + step)
                .then();
    }

    private String petition() {
        return Fixtures.officer(division)
                .body(Fixtures.complaint(division, "示例骑手服务有限公司", null).replace("HOTLINE_12345", "PETITION"))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void handle(String step, String body) {
        Fixtures.officer(division)
                .header("If-Match", Fixtures.officer(division).get(lead).header("ETag"))
                .body(body)
                .post(lead + "/" + step)
                .then()
                .statusCode(lessThan(300));
    }

    private ValidatableResponse clock(String kind) {
        return Fixtures.officer(division)
                .get(lead + "/clocks")
                .then()
                .statusCode(200)
                .rootPath("clocks.find { it.kind == '" + kind + "' }");
    }

    /** What the other services are told. */
    private List<String> inTime() {
        String leadNo = Fixtures.officer(division).get(lead).then().extract().path("leadNo");
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(
                        "SELECT coalesce(payload->>'acceptOnTime', payload->>'connectOnTime', payload->>'feedbackOnTime')"
                                + " FROM event_log WHERE subject = ? AND type IN ('lead.accepted.v1', 'lead.connected.v1',"
                                + " 'lead.feedback.given.v1') ORDER BY seq",
                        row -> row.getString(1),
                        leadNo)));
    }

    private List<String> breachesOfTheAnswer() {
        String leadNo = Fixtures.officer("152921").get(lead).then().extract().path("leadNo");
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(
                        "SELECT (payload->>'clock') || ' ' || (payload->>'hoursLate') FROM event_log"
                                + " WHERE type = 'lead.sla.breached.v1' AND subject = ?"
                                + " AND payload->>'clock' = 'PETITION_ANSWER'",
                        row -> row.getString(1),
                        leadNo)));
    }

    private void at(String instant) {
        clock.stopAt(OffsetDateTime.parse(instant).toInstant());
    }
}
