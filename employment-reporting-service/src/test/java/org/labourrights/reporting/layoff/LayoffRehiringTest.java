package org.labourrights.reporting.layoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;
import static org.labourrights.reporting.layoff.Plans.PLANS;
import static org.labourrights.reporting.layoff.Plans.planned;
import static org.labourrights.reporting.layoff.Plans.reported;
import static org.labourrights.reporting.layoff.Plans.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class LayoffRehiringTest {

    private static final String COUNTY = "150105";

    @Inject
    MovableClock clock;

    @Inject
    TimeTravel time;

    private String uscc = "";

    @BeforeEach
    void aPlatformOfSaihan() {
        at("2026-08-03T09:00");
        uscc = newUscc(COUNTY);
        register(officer(COUNTY), platform(uscc, "虚构优先招用有限公司", COUNTY));
    }

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void thoseLaidOffGoFirstUntilTheLastDayOfTheSixthMonth() {
        String plan = reportedPlan(186);
        rehire(enterprise(uscc), plan, "2026-09-01", 5, 5, 3, null)
                .statusCode(409)
                .body("code", equalTo("E-LAYOFF-PRIORITY"));

        complete(plan)
                .body("rehirePriorityUntil", equalTo("2027-04-30"))
                .body("rehirePriorityExplanation.unit", equalTo("MONTH"))
                .body("rehirePriorityExplanation.length", equalTo(6))
                .body("rehirePriorityExplanation.triggeredOn", equalTo("2026-10-31"));

        enterprise(uscc)
                .get(PLANS + plan + "/clocks")
                .then()
                .statusCode(200)
                .body("clocks.kind", contains("NOTICE", "REHIRE"))
                .body("clocks.purpose", contains("WAITING", "WINDOW"))
                .body("clocks.dueOn", contains("2026-09-02", "2027-04-30"))
                .body("clocks.dueExplanation.policyKey", contains("layoff.noticeDays", "layoff.rehireMonths"))
                .body("clocks[0].dueExplanation.days.size()", equalTo(31))
                .body("clocks[0].dueExplanation.zh", containsString("届满前不得办理"));
        officer("150102").get(PLANS + plan + "/clocks").then().statusCode(404);
        enterprise(newUscc(COUNTY)).get(PLANS + plan + "/clocks").then().statusCode(404);
        time.to("2027-05-01T09:00", "^layoff-clock");
        enterprise(uscc).get(PLANS + plan + "/clocks").then().body("clocks.state", contains("ENDED", "ENDED"));
        rehire(enterprise(uscc), plan, "2027-04-30", 5, 5, 3, null)
                .statusCode(201)
                .body("warnings", empty());
        rehire(enterprise(uscc), plan, "2027-05-01", 5, 5, 3, null)
                .statusCode(422)
                .body("code", equalTo("E-LAYOFF-DATE"));
        rehire(enterprise(uscc), plan, "2026-09-01", 5, 5, 3, null)
                .statusCode(422)
                .body("code", equalTo("E-LAYOFF-DATE"));
    }

    @Test
    void whoeverHiresOthersFirstExplainsIt() {
        String plan = reportedPlan(186);
        complete(plan);
        at("2026-12-01T09:00");

        rehire(enterprise(uscc), plan, "2026-12-01", 5, 4, 3, null)
                .statusCode(422)
                .body("code", equalTo("E-WARNINGS-OPEN"))
                .body("errors.code", contains("W-REHIRE"))
                .body("errors.pointer", contains("/offered"));
        rehire(enterprise(uscc), plan, "2026-12-01", 5, 4, 3, "其余被裁减人员已在外地就业，书面表示不再返回")
                .statusCode(201)
                .body("warnings", contains("W-REHIRE"));
        rehire(officer(COUNTY), plan, "2026-11-20", 40, 19, 19, null)
                .statusCode(201)
                .body("warnings", empty());
        rehire(enterprise(uscc), plan, "2026-12-01", 5, 20, 6, "请致电 13800000000 核实情况")
                .statusCode(422)
                .body("code", equalTo("E-LAYOFF-REHIRING"))
                .body("errors.code", contains("E-LAYOFF-COUNT", "E-LAYOFF-COUNT", "E-PII-FORBIDDEN"));

        officer("150100")
                .get(PLANS + plan + "/rehirings")
                .then()
                .statusCode(200)
                .body("items.rehiring.hired", contains(5, 40))
                .body("items.warnings", contains(List.of("W-REHIRE"), List.of()));
        officer("150102").get(PLANS + plan + "/rehirings").then().statusCode(404);
        rehire(enterprise(newUscc(COUNTY)), plan, "2026-12-01", 5, 5, 3, null).statusCode(404);
    }

    @Test
    void nobodyGoesFirstAfterALayoffBelowTheThreshold() {
        String plan = reportedPlan(200);

        complete(plan).body("triggered", equalTo(false)).body("rehirePriorityUntil", nullValue());
        rehire(enterprise(uscc), plan, "2026-10-31", 5, 5, 3, null)
                .statusCode(409)
                .body("code", equalTo("E-LAYOFF-PRIORITY"));
    }

    private String reportedPlan(int employees) {
        String plan = planned(officer(COUNTY), uscc, 19, employees, "2026-09-02");
        at("2026-09-01T09:00");
        reported(COUNTY, plan, "2026-08-03", "2026-08-12", "2026-09-01");
        return plan;
    }

    private ValidatableResponse complete(String plan) {
        at("2026-10-31T09:00");
        step(officer(COUNTY), plan, "implementation", "2026-09-02").statusCode(200);
        return step(officer(COUNTY), plan, "completion", "2026-10-31").statusCode(200);
    }

    private static ValidatableResponse rehire(
            RequestSpecification caller,
            String plan,
            String on,
            int hired,
            int offered,
            int returned,
            @Nullable String why) {
        String explanation = why == null ? "" : ",\"explanation\":\"" + why + "\"";
        return caller.body("""
                {"on":"%s","role":"站点调度","hired":%d,"offered":%d,"returned":%d%s}""".formatted(on, hired, offered, returned, explanation))
                .post(PLANS + plan + "/rehirings")
                .then();
    }

    private void at(String local) {
        clock.stopAt(LocalDateTime.parse(local).atZone(ClockSource.ZONE).toInstant());
    }
}
