package org.labourrights.arrears.clock;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.testkit.WithSuite;

/** What a place decides for one of the three clocks of receipt alone (RU-19), by rows and without a release. */
@QuarkusTest
@WithSuite
class ReceiptDuesTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void aCityCountsItsFeedbackAloneInWorkingDaysByOneRowThatTheExplanationNames() {
        decided("lead.sla.feedbackUnit", "150200", "WORKING_DAY");

        String inTheCity = received("150207")
                .body("acceptDueOn", equalTo("2026-09-30"))
                .body("connectDueOn", equalTo("2026-10-01"))
                .body("feedbackDueOn", equalTo("2026-10-10"))
                .extract()
                .header("Location");
        received("150824").body("connectDueOn", equalTo("2026-10-01")).body("feedbackDueOn", equalTo("2026-10-03"));

        Fixtures.officer("150207")
                .get(inTheCity + "/clocks")
                .then()
                .statusCode(200)
                .body("clocks[1,2].dueOn", contains("2026-10-01", "2026-10-10"))
                .body("clocks[1,2].dueExplanation.unit", contains("NATURAL_DAY", "WORKING_DAY"))
                .body("clocks[1,2].dueExplanation.policyKey", contains("lead.sla.connectDays", "lead.sla.feedbackDays"))
                .body(
                        "clocks[1,2].dueExplanation.basis",
                        contains(
                                "DESIGN; by analogy with DOC 000 五(六) 次日对接",
                                "DESIGN; by analogy with DOC 000 五(六) 3日反馈; WORKING_DAY 测试值"));
    }

    @Test
    void aPlaceCountsOneClockInWorkingDaysAndLetsAnotherRoll() {
        decided("lead.sla.connectUnit", "152923", "WORKING_DAY");
        decided("lead.sla.feedbackRoll", "152923", "FORWARD");

        received("152923")
                .body("acceptDueOn", equalTo("2026-09-30"))
                .body("connectDueOn", equalTo("2026-10-08"))
                .body("feedbackDueOn", equalTo("2026-10-08"));
    }

    private void decided(String key, String division, String value) {
        at("2026-09-30T09:00:00+08:00");
        Fixtures.policy(key, division, '"' + value + '"', "2026-09-30").statusCode(201);
    }

    private ValidatableResponse received(String division) {
        at("2026-09-30T16:20:00+08:00");
        return Fixtures.officer(division)
                .body(Fixtures.complaint(division, "单独计时检验有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201);
    }

    private void at(String instant) {
        clock.stopAt(OffsetDateTime.parse(instant).toInstant());
    }
}
