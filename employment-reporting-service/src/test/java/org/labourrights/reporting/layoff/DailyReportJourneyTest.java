package org.labourrights.reporting.layoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;
import static org.labourrights.reporting.layoff.Plans.PLANS;
import static org.labourrights.reporting.layoff.Plans.planned;
import static org.labourrights.reporting.layoff.Plans.reported;
import static org.labourrights.reporting.layoff.Plans.step;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.testkit.WithSuite;

/** S-14, the days after the report. Each test has a county of its own, because a county's days are shared. */
@QuarkusTest
@WithSuite
class DailyReportJourneyTest {

    private static final String DAILY = "/api/reporting/v1/daily-layoff-reports";

    @Inject
    MovableClock clock;

    @Inject
    TimeTravel time;

    @Inject
    EntityManager entities;

    @Inject
    SystemScope systemScope;

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void everyCalendarDayFromTheDayAfterTheReportUntilTheEndHasItsReport() {
        String county = "150121";
        String plan = planOf(county, "2026-08-03T09:00");
        advance("2026-08-20T09:00");
        reported(county, plan, "2026-08-03", "2026-08-12", "2026-08-20");
        assertEquals(List.of(), days(county));

        advance("2026-08-21T08:00");
        assertEquals(List.of("2026-08-21 DUE"), days(county));
        advance("2026-08-21T16:59");
        assertEquals(List.of("2026-08-21 DUE"), days(county));
        advance("2026-08-21T17:00");
        assertEquals(List.of("2026-08-21 MISSING"), days(county));

        advance("2026-08-24T10:00");
        assertEquals(
                List.of("2026-08-21 MISSING", "2026-08-22 MISSING", "2026-08-23 MISSING", "2026-08-24 DUE"),
                days(county));
        officer("150100")
                .queryParam("state", "MISSING")
                .queryParam("division", county)
                .get(DAILY)
                .then()
                .statusCode(200)
                .body("items.date", contains("2026-08-21", "2026-08-22", "2026-08-23"))
                .body("items[0].reportKind", equalTo("LAYOFF_DAILY"))
                .body("items[0].totals", nullValue());

        advance("2026-09-03T18:00");
        step(officer(county), plan, "implementation", "2026-09-02").statusCode(200);
        step(officer(county), plan, "completion", "2026-09-03").statusCode(200);
        advance("2026-09-10T00:00");
        assertEquals(14, days(county).size());
        assertEquals("2026-09-03 MISSING", days(county).getLast());
    }

    @Test
    void isFiledByTheCountyAndAnnouncedWithItsSums() {
        String county = "150122";
        String plan = planOf(county, "2026-08-03T09:00");
        advance("2026-09-01T09:00");
        reported(county, plan, "2026-08-03", "2026-08-12", "2026-09-01");
        advance("2026-09-02T12:00");
        String first = idOf(county, "2026-09-02");

        submit("150123", first, entry(plan, 5, 5, 14)).statusCode(404);
        submit(county, first, entry(plan, 5, 5, 15))
                .statusCode(422)
                .body("code", equalTo("E-LAYOFF-DAILY"))
                .body("errors.code", contains("E-LAYOFF-SUM"));
        submit(county, first, entry(plan, 5, 5, 14))
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("totals.cumulativeLaidOff", equalTo(5))
                .body("totals.remaining", equalTo(14));
        submit(county, first, entry(plan, 5, 5, 14)).statusCode(409).body("code", equalTo("E-STATE"));

        advance("2026-09-03T17:30");
        submit(county, idOf(county, "2026-09-03"), "{\"zeroReport\":true}")
                .statusCode(200)
                .body("state", equalTo("FILED_LATE"))
                .body("enterprises[0].cumulativeLaidOff", equalTo(5))
                .body("enterprises[0].today", equalTo(0));
        advance("2026-09-04T12:00");
        submit(county, idOf(county, "2026-09-04"), entry(plan, 9, 3, 10))
                .statusCode(422)
                .body("errors.code", contains("E-LAYOFF-FLOW"));

        assertEquals(
                List.of("nef.er|2026-09-02|false|1|5|5|14|false", "nef.er|2026-09-03|true|1|0|5|14|true"),
                column("SELECT concat_ws('|', topic, payload->>'date', payload->>'zeroReport',"
                        + " payload->'totals'->>'enterprises', payload->'totals'->>'today',"
                        + " payload->'totals'->>'cumulativeLaidOff', payload->'totals'->>'remaining',"
                        + " payload->>'late') FROM event_log WHERE type = 'layoff.daily.v1'"
                        + " AND payload->>'divisionCode' = '" + county + "' ORDER BY seq"));
        officer(county)
                .queryParam("period", "2026Q3")
                .get("/api/reporting/v1/statistics/daily-layoff-reports")
                .then()
                .statusCode(200)
                .body("rows.divisionCode", contains(county))
                .body("rows[0].filed", equalTo(1))
                .body("rows[0].filedLate", equalTo(1))
                .body("rows[0].missing", equalTo(0))
                .body("rows[0].dueCount", equalTo(1))
                .body("rows[0].zeroReportCount", equalTo(1))
                .body("rows[0].laidOff", equalTo(5));
    }

    @Test
    void isCorrectedWithAReasonAndKeepsWhenItWasFiledAndWhatItSaid() {
        String county = "150103";
        String plan = planOf(county, "2026-08-03T09:00");
        advance("2026-09-01T09:00");
        reported(county, plan, "2026-08-03", "2026-08-12", "2026-09-01");
        advance("2026-09-02T12:00");
        String day = idOf(county, "2026-09-02");
        correct(county, day, entry(plan, 7, 7, 12)).statusCode(409).body("code", equalTo("E-LAYOFF-UNFILED"));
        String filedAt = submit(county, day, entry(plan, 5, 5, 14))
                .statusCode(200)
                .body("revision", equalTo(0))
                .extract()
                .path("submittedAt");
        advance("2026-09-03T18:00");

        correct("150124", day, entry(plan, 7, 7, 12)).statusCode(404);
        correct(county, day, entry(plan, 7, 7, 13))
                .statusCode(422)
                .body("errors.code", contains("E-LAYOFF-SUM"))
                .body("errors.pointer", contains("/report/enterprises/0/remaining"));
        correct(county, day, entry(plan, 7, 7, 12))
                .statusCode(200)
                .body("state", equalTo("FILED"))
                .body("revision", equalTo(1))
                .body("submittedAt", equalTo(filedAt))
                .body("totals.cumulativeLaidOff", equalTo(7));
        submit(county, idOf(county, "2026-09-03"), entry(plan, 8, 3, 11))
                .statusCode(422)
                .body("errors.code", contains("E-LAYOFF-FLOW"));
        submit(county, idOf(county, "2026-09-03"), entry(plan, 10, 3, 9)).statusCode(200);

        officer(county)
                .get(DAILY + "/" + day + "/corrections")
                .then()
                .statusCode(200)
                .body("items.revision", contains(0))
                .body("items[0].enterprises[0].cumulativeLaidOff", equalTo(5))
                .body("items[0].reason", equalTo("企业补报当日离职人数，原报数有误"));
        assertEquals(
                List.of("2026-09-02|0|5", "2026-09-02|1|7", "2026-09-03|0|10"),
                column("SELECT concat_ws('|', payload->>'date', payload->>'revision',"
                        + " payload->'totals'->>'cumulativeLaidOff') FROM event_log WHERE type = 'layoff.daily.v1'"
                        + " AND payload->>'divisionCode' = '" + county + "' ORDER BY seq"));
    }

    @Test
    void opensThePastDaysWhenTheReportIsEnteredLateAndReleasesThoseAfterTheEnd() {
        String county = "150123";
        String plan = planOf(county, "2026-09-06T18:00");
        reported(county, plan, "2026-08-01", "2026-08-12", "2026-09-01");

        assertEquals(
                List.of(
                        "2026-09-02 MISSING",
                        "2026-09-03 MISSING",
                        "2026-09-04 MISSING",
                        "2026-09-05 MISSING",
                        "2026-09-06 MISSING"),
                days(county));

        step(officer(county), plan, "implementation", "2026-09-02").statusCode(200);
        step(officer(county), plan, "completion", "2026-09-04").statusCode(200);
        assertEquals(
                List.of(
                        "2026-09-02 MISSING",
                        "2026-09-03 MISSING",
                        "2026-09-04 MISSING",
                        "2026-09-05 RELEASED",
                        "2026-09-06 RELEASED"),
                days(county));

        String other = planOf(county, "2026-09-06T18:00");
        reported(county, other, "2026-08-01", "2026-08-12", "2026-09-01");
        assertEquals(
                List.of(
                        "2026-09-02 MISSING",
                        "2026-09-03 MISSING",
                        "2026-09-04 MISSING",
                        "2026-09-05 MISSING",
                        "2026-09-06 MISSING"),
                days(county));
    }

    @Test
    void keepsAllFiveFollowUpsOfEachPlan() {
        String county = "150124";
        String plan = planOf(county, "2026-10-12T09:00", "2026-10-20");
        String followUps = PLANS + plan + "/follow-ups";
        officer(county)
                .get(followUps)
                .then()
                .statusCode(200)
                .body(
                        "items.item",
                        contains(
                                "POVERTY_SAFETY_NET",
                                "UNEMPLOYMENT_INSURANCE",
                                "EMPLOYMENT_SERVICE",
                                "SKILL_TRAINING",
                                "HARDSHIP_SUBSIDY"))
                .body("items.state.unique()", contains("NOT_STARTED"));

        followUp(county, plan, "{\"state\":\"DONE\",\"personsServed\":20}")
                .statusCode(422)
                .body("code", equalTo("E-LAYOFF-FOLLOW-UP"))
                .body("errors.code", contains("E-REQUIRED", "E-LAYOFF-COUNT"));
        followUp(county, plan, "{\"state\":\"IN_PROGRESS\",\"personsServed\":3,\"doneOn\":\"2026-10-13\"}")
                .statusCode(422)
                .body("errors.code", contains("E-NOT-ALLOWED", "E-LAYOFF-FUTURE"));
        followUp(county, plan, "{\"state\":\"DONE\",\"personsServed\":19,\"doneOn\":\"2026-10-12\"}")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("doneOn", equalTo("2026-10-12"));
        officer("150125").get(followUps).then().statusCode(404);
        followUp("150125", plan, "{\"state\":\"NOT_NEEDED\",\"personsServed\":0}")
                .statusCode(404);
    }

    @Test
    void isNoBusinessOfTheEnterprise() {
        enterprise(newUscc("150121")).get(DAILY).then().statusCode(403);
        officer("150125").get(DAILY).then().statusCode(200).body("items", empty());
    }

    private String planOf(String county, String at) {
        return planOf(county, at, "2026-09-02");
    }

    private String planOf(String county, String at, String startOn) {
        clock.stopAt(LocalDateTime.parse(at).atZone(ClockSource.ZONE).toInstant());
        String uscc = newUscc(county);
        register(officer(county), platform(uscc, "虚构裁员演示有限公司", county));
        return planned(officer(county), uscc, 19, 186, startOn);
    }

    private ValidatableResponse followUp(String county, String plan, String change) {
        return officer(county)
                .header("If-Match", "*")
                .body(change)
                .put(PLANS + plan + "/follow-ups/EMPLOYMENT_SERVICE")
                .then();
    }

    private ValidatableResponse submit(String county, String id, String submission) {
        return officer(county)
                .header("If-Match", "*")
                .body(submission)
                .post(DAILY + "/" + id + "/submission")
                .then();
    }

    private ValidatableResponse correct(String county, String id, String submission) {
        return officer(county)
                .header("If-Match", "*")
                .body("{\"reason\":\"企业补报当日离职人数，原报数有误\",\"report\":" + submission + "}")
                .post(DAILY + "/" + id + "/corrections")
                .then();
    }

    private static String entry(String plan, int cumulative, int today, int remaining) {
        return """
                {"zeroReport":false,"enterprises":[{"layoffPlanId":"%s","cumulativeLaidOff":%d,"today":%d,\
                "remaining":%d,"incidents":0}]}""".formatted(plan, cumulative, today, remaining);
    }

    private void advance(String local) {
        time.to(local, "^layoff-");
    }

    private List<String> days(String county) {
        return column("SELECT report_date || ' ' || state FROM daily_layoff_report WHERE division_code = '" + county
                + "' ORDER BY report_date");
    }

    private String idOf(String county, String day) {
        return column("SELECT id::text FROM daily_layoff_report WHERE division_code = '" + county
                        + "' AND report_date = '" + day + "'")
                .getFirst();
    }

    @SuppressWarnings("unchecked")
    private List<String> column(String sql) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).getResultList()));
    }
}
