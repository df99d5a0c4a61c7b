package org.labourrights.reporting.layoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;
import static org.labourrights.reporting.Fixtures.somebody;
import static org.labourrights.reporting.layoff.Plans.PLANS;
import static org.labourrights.reporting.layoff.Plans.plan;
import static org.labourrights.reporting.layoff.Plans.planned;
import static org.labourrights.reporting.layoff.Plans.planning;
import static org.labourrights.reporting.layoff.Plans.proposal;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.testkit.WithSuite;

/** S-14. */
@QuarkusTest
@WithSuite
class LayoffPlanTest {

    private static final String COUNTY = "150105";

    @Inject
    MovableClock clock;

    @Inject
    EntityManager entities;

    @Inject
    SystemScope systemScope;

    private String uscc = "";

    @BeforeEach
    void aPlatformOfSaihan() {
        at("2026-08-03T09:00");
        uscc = newUscc(COUNTY);
        register(officer(COUNTY), platform(uscc, "虚构赛罕速送有限公司", COUNTY));
    }

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void announcesAPlanThatMeetsTheThresholdAndNoOther() {
        plan(enterprise(uscc), uscc, planning(19, 186, "2026-09-02"))
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .body("triggered", equalTo(true))
                .body("ratio", equalTo("10.22"))
                .body("divisionCode", equalTo(COUNTY))
                .body("warnings", empty());
        plan(enterprise(uscc), uscc, planning(19, 200, "2026-09-02"))
                .statusCode(201)
                .body("triggered", equalTo(false))
                .body("ratio", equalTo("9.50"));
        plan(enterprise(uscc), uscc, planning(20, 500, "2026-09-02"))
                .statusCode(201)
                .body("triggered", equalTo(true))
                .body("ratio", equalTo("4.00"));

        assertEquals(
                List.of(
                        "layoff.planned.v1|nef.er|19|10.22|2026-09-02",
                        "layoff.plan.recorded.v1|19|9.50|2026-09-02",
                        "layoff.planned.v1|nef.er|20|4.00|2026-09-02"),
                column("SELECT concat_ws('|', type, topic, payload->>'plannedCount', payload->>'ratio',"
                        + " payload->>'startOn') FROM event_log WHERE type LIKE 'layoff.%' AND uscc = '" + uscc
                        + "' ORDER BY seq"));
    }

    @Test
    void letsNobodyLeaveBeforeTheNoticeHasRunThirtyDays() {
        String id = planned(enterprise(uscc), uscc, 19, 186, "2026-09-01");

        step(enterprise(uscc), id, "notice", "2026-08-03")
                .statusCode(422)
                .body("code", equalTo("E-LAYOFF-NOTICE"))
                .body("earliestStartOn", equalTo("2026-09-02"))
                .body("detail", containsString("最早可于 2026-09-02 实施"));

        revise(id, proposal(19, 186, "2026-09-02", "")).statusCode(200);
        step(enterprise(uscc), id, "notice", "2026-08-03")
                .statusCode(200)
                .body("state", equalTo("NOTICE_GIVEN"))
                .body("noticeOn", equalTo("2026-08-03"))
                .body("earliestStartOn", equalTo("2026-09-02"))
                .body("earliestStartExplanation.rollRule", equalTo("NONE"))
                .body("earliestStartExplanation.length", equalTo(30));
        revise(id, proposal(19, 186, "2026-09-01", ""))
                .statusCode(422)
                .body("code", equalTo("E-LAYOFF-NOTICE"))
                .body("errors[0].pointer", equalTo("/startOn"));
    }

    @Test
    void doesNotRollTheWaitingPeriodOverADayOff() {
        at("2026-08-27T09:00");
        String id = planned(enterprise(uscc), uscc, 19, 186, "2026-09-26");

        step(enterprise(uscc), id, "notice", "2026-08-27")
                .statusCode(200)
                .body("earliestStartOn", equalTo("2026-09-26"));
    }

    @Test
    void wantsAWordWhyProtectedWorkersStandInThePlan() {
        String pregnant = ",\"protectedGroups\":[{\"group\":\"NEAR_RETIREMENT\",\"count\":0},"
                + "{\"group\":\"MATERNITY\",\"count\":1}]";
        String open = "{\"proposal\":" + proposal(19, 186, "2026-09-02", pregnant) + "}";

        plan(enterprise(uscc), uscc, open)
                .statusCode(422)
                .body("code", equalTo("E-WARNINGS-OPEN"))
                .body("errors.code", contains("W-PROTECTED"))
                .body("errors[0].pointer", equalTo("/proposal/protectedGroups/1/count"));
        assertEquals(List.of(), column("SELECT id::text FROM layoff_plan WHERE uscc = '" + uscc + "'"));

        String explained = pregnant + ",\"protectedExplanation\":\"本人书面申请协商解除，已告知其权利\"";
        plan(enterprise(uscc), uscc, "{\"proposal\":" + proposal(19, 186, "2026-09-02", explained) + "}")
                .statusCode(201)
                .body("warnings", contains("W-PROTECTED"));
    }

    @Test
    void refusesFiguresThatContradictEachOther() {
        String groups =
                ",\"protectedGroups\":[{\"group\":\"MATERNITY\",\"count\":0},{\"group\":\"MATERNITY\",\"count\":0}]";
        String planning =
                "{\"proposal\":" + proposal(19, 18, "2026-12-02", groups).replace("1520000.00", "-1.00") + "}";

        plan(enterprise(uscc), uscc, planning)
                .statusCode(422)
                .body("code", equalTo("E-LAYOFF-PLAN"))
                .body(
                        "errors.code",
                        contains("E-LAYOFF-COUNT", "E-LAYOFF-END", "E-LAYOFF-COMPENSATION", "E-DUPLICATE"));
        plan(
                        enterprise(uscc),
                        uscc,
                        "{\"divisionCode\":\"150102\","
                                + planning(19, 186, "2026-09-02").substring(1))
                .statusCode(422)
                .body("code", equalTo("E-LAYOFF-DIVISION"));
    }

    @Test
    void goesThroughTheStepsOfTheLawInTheirOrder() {
        String id = planned(enterprise(uscc), uscc, 19, 186, "2026-09-02");
        step(enterprise(uscc), id, "report", "2026-08-03")
                .statusCode(409)
                .body("code", equalTo("E-STATE"))
                .body("state", equalTo("PLANNED"));

        step(enterprise(uscc), id, "notice", "2026-08-03").statusCode(200);
        at("2026-08-20T09:00");
        step(enterprise(uscc), id, "opinion", "2026-08-02").statusCode(422).body("code", equalTo("E-LAYOFF-DATE"));
        step(enterprise(uscc), id, "opinion", "2026-08-12").statusCode(200).body("state", equalTo("OPINION_HEARD"));
        step(enterprise(uscc), id, "report", "2026-08-18").statusCode(422).body("code", equalTo("E-LAYOFF-DATE"));
        step(enterprise(uscc), id, "report", "2026-08-20").statusCode(200).body("reportedOn", equalTo("2026-08-20"));
        revise(id, proposal(18, 186, "2026-09-02", "")).statusCode(409).body("code", equalTo("E-LAYOFF-REPORTED"));
        step(enterprise(uscc), id, "implementation", "2026-08-20")
                .statusCode(422)
                .body("code", equalTo("E-LAYOFF-DATE"));

        at("2026-09-30T09:00");
        step(enterprise(uscc), id, "implementation", "2026-09-02").statusCode(200);
        step(enterprise(uscc), id, "completion", "2026-09-28")
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("endedOn", equalTo("2026-09-28"));
        cancel(id).statusCode(409);
    }

    @Test
    void bindsOnlyPlansOfTheThresholdToTheStepsBeforeTheFirstLeave() {
        String small = planned(enterprise(uscc), uscc, 19, 200, "2026-08-05");
        String noticed = planned(enterprise(uscc), uscc, 18, 200, "2026-08-05");
        String triggered = planned(enterprise(uscc), uscc, 20, 500, "2026-09-02");
        step(enterprise(uscc), noticed, "notice", "2026-08-03").statusCode(200);
        step(enterprise(uscc), triggered, "notice", "2026-08-03").statusCode(200);
        at("2026-09-03T09:00");

        step(enterprise(uscc), triggered, "implementation", "2026-09-02")
                .statusCode(409)
                .body("code", equalTo("E-STATE"))
                .body("state", equalTo("NOTICE_GIVEN"));
        step(enterprise(uscc), small, "implementation", "2026-08-04")
                .statusCode(422)
                .body("code", equalTo("E-LAYOFF-DATE"));
        step(enterprise(uscc), small, "implementation", "2026-08-05").statusCode(200);
        step(enterprise(uscc), noticed, "implementation", "2026-08-06").statusCode(200);
        step(enterprise(uscc), small, "completion", "2026-08-20")
                .statusCode(200)
                .body("state", equalTo("COMPLETED"));
    }

    @Test
    void owesNoDailyReportForAPlanBelowTheThreshold() {
        String small = planned(enterprise(uscc), uscc, 19, 200, "2026-09-02");
        Plans.reported(COUNTY, small, "2026-08-03", "2026-08-03", "2026-08-03");
        assertEquals(List.of(), days(small));

        String triggered = planned(enterprise(uscc), uscc, 20, 500, "2026-09-02");
        Plans.reported(COUNTY, triggered, "2026-08-03", "2026-08-03", "2026-08-03");
        assertEquals(List.of("2026-08-04"), days(triggered));
    }

    private List<String> days(String plan) {
        return column("SELECT rung FROM timer WHERE kind = 'layoff-day' AND subject = '" + plan + "'");
    }

    @Test
    void isReportedBeforeTheFirstDayOrNotAtAll() {
        String id = planned(enterprise(uscc), uscc, 19, 186, "2026-09-02");
        step(enterprise(uscc), id, "notice", "2026-08-03").statusCode(200);
        step(enterprise(uscc), id, "opinion", "2026-08-03").statusCode(200);
        at("2026-09-02T09:00");

        step(enterprise(uscc), id, "report", "2026-09-02").statusCode(422).body("code", equalTo("E-LAYOFF-DATE"));
        step(officer(COUNTY), id, "report", "2026-09-01").statusCode(200);
    }

    @Test
    void canBeGivenUpWithAReason() {
        String id = planned(enterprise(uscc), uscc, 20, 500, "2026-09-02");
        String noticed = planned(enterprise(uscc), uscc, 20, 500, "2026-09-02");
        step(enterprise(uscc), noticed, "notice", "2026-08-03").statusCode(200);
        assertEquals(List.of("RUNNING"), clocks(noticed));
        cancel(noticed).statusCode(200);
        assertEquals(List.of("ENDED"), clocks(noticed));

        cancel(id).statusCode(200).body("state", equalTo("CANCELLED")).body("endedOn", equalTo("2026-08-03"));

        step(enterprise(uscc), id, "notice", "2026-08-03").statusCode(409);
    }

    @Test
    void isSeenAndChangedByThoseConcernedOnly() {
        String id = planned(officer(COUNTY), uscc, 20, 500, "2026-09-02");

        officer("150102").get(PLANS + id).then().statusCode(404);
        enterprise(newUscc(COUNTY)).get(PLANS + id).then().statusCode(404);
        step(officer("150102"), id, "notice", "2026-08-03").statusCode(404);
        plan(officer("150102"), uscc, planning(20, 500, "2026-09-02")).statusCode(404);
        officer("150100").get(PLANS + id).then().statusCode(200).header("ETag", equalTo("\"0\""));
        enterprise(uscc)
                .queryParam("triggered", true)
                .get(PLANS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        officer("150100")
                .queryParam("uscc", uscc)
                .queryParam("state", "CANCELLED")
                .get(PLANS)
                .then()
                .body("items.id", not(hasItem(id)));
        enterprise(uscc)
                .body("{\"on\":\"2026-08-03\"}")
                .post(PLANS + id + "/notice")
                .then()
                .statusCode(428);
    }

    @Test
    void isRevisedUnderTheThresholdThatItWasDrawnUpUnderEvenWhenThatWasTakenBack() {
        String row = policy("", """
                        {"key":"layoff.threshold","division":"150105","value":{"persons":5,"percent":10},\
                        "validFrom":"2026-08-03","sourceTag":"测试值","reason":"测试用例"}""").statusCode(201).extract().path("id");
        String id = planned(enterprise(uscc), uscc, 6, 500, "2026-09-02");

        policy("/" + row + "/voiding", "{\"reason\":\"录入错误\"}").statusCode(200);

        revise(id, proposal(7, 500, "2026-09-02", "")).statusCode(200).body("triggered", equalTo(true));
        plan(enterprise(uscc), uscc, planning(7, 500, "2026-09-02")).body("triggered", equalTo(false));
    }

    private List<String> clocks(String id) {
        return enterprise(uscc)
                .get(PLANS + id + "/clocks")
                .then()
                .statusCode(200)
                .extract()
                .path("clocks.state");
    }

    private static ValidatableResponse policy(String step, String body) {
        return somebody(Roles.ADMIN, "CN")
                .body(body)
                .post("/api/reporting/v1/policies" + step)
                .then();
    }

    private ValidatableResponse revise(String id, String proposal) {
        return enterprise(uscc)
                .header("If-Match", "*")
                .body(proposal)
                .put(PLANS + id + "/proposal")
                .then();
    }

    private ValidatableResponse cancel(String id) {
        return enterprise(uscc)
                .header("If-Match", "*")
                .body("{\"reason\":\"经协商改为轮岗轮休，不再裁减人员\"}")
                .post(PLANS + id + "/cancellation")
                .then();
    }

    private void at(String local) {
        clock.stopAt(LocalDateTime.parse(local).atZone(ClockSource.ZONE).toInstant());
    }

    @SuppressWarnings("unchecked")
    private List<String> column(String sql) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).getResultList()));
    }
}
