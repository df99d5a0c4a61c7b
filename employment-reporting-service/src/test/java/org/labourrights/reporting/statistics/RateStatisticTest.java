package org.labourrights.reporting.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.rollup.FoldChanges;
import org.labourrights.reporting.Fixtures;
import org.labourrights.reporting.obligation.ObligationState;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class RateStatisticTest {

    private static final String BASE = "/api/reporting/v1/statistics/";

    @Inject
    StatisticScene scene;

    @Inject
    FoldChanges folding;

    @Inject
    KnownEnterprises known;

    @BeforeEach
    void standInTheFourthQuarter() {
        scene.standInTheFourthQuarter();
    }

    @Test
    void countsObligationsThatFellDueAndThoseFulfilledInTime() {
        scene.open("620802", "a", ObligationState.FULFILLED);
        scene.open("620802", "b", ObligationState.FULFILLED_LATE);
        scene.open("620821", "c", ObligationState.FULFILLED);
        scene.open("620821", "d", ObligationState.EXEMPTED);

        for (int round = 0; round < 2; round++) {
            given().auth()
                    .oauth2(StatisticScene.officer("CITY_OFFICER", "620800"))
                    .get(BASE + "report-timeliness?period=2026Q4")
                    .then()
                    .statusCode(200)
                    .body("kpi", equalTo("K-10"))
                    .body("total.numerator", equalTo(2))
                    .body("total.denominator", equalTo(3))
                    .body("total.percent", equalTo("66.67"))
                    .body("total.target", nullValue())
                    .body("rows.find { it.key == '620821' }.percent", equalTo("100.00"));
            folding.fold();
        }
    }

    @Test
    void showsNoRateWithoutADenominator() {
        given().auth()
                .oauth2(StatisticScene.officer("CITY_OFFICER", "620900"))
                .get(BASE + "report-timeliness?period=2026Q4")
                .then()
                .statusCode(200)
                .body("total.denominator", equalTo(0))
                .body("total.percent", nullValue());
    }

    @Test
    void countsAnEnterpriseThatWasHeardOfUntilItIsRegistered() {
        UnifiedSocialCreditCode one = StatisticScene.uscc("91621002MA01007");
        UnifiedSocialCreditCode other = StatisticScene.uscc("91621002MA01008");

        scene.transaction(() -> known.heardOf(one, scene.path("621002"), "lead.accepted.v1"));
        scene.transaction(() -> known.heardOf(one, scene.path("621002"), "lead.accepted.v1"));
        scene.transaction(() -> known.registered(other, scene.path("621002")));
        coverage("621000", 1, 2)
                .body("total.percent", equalTo("50.00"))
                .body("total.target", equalTo("100"))
                .body("total.met", equalTo(false))
                .body("rows.target", contains("100"));
        scene.transaction(() -> known.registered(one, scene.path("621021")));

        coverage("621000", 2, 2).body("total.met", equalTo(true));
        coverage("621002", 1, 1);
    }

    @Test
    void countsARegistrationAtTheDoor() {
        Fixtures.register(
                Fixtures.officer("621102"), Fixtures.platform(Fixtures.newUscc("621102"), "安定区极速配送有限公司", "621102"));

        coverage("621102", 1, 1);
    }

    private static ValidatableResponse coverage(String division, int inLedger, int all) {
        return given().auth()
                .oauth2(StatisticScene.officer("COUNTY_OFFICER", division))
                .get(BASE + "ledger-coverage")
                .then()
                .statusCode(200)
                .body("total.numerator", equalTo(inLedger))
                .body("total.denominator", equalTo(all));
    }
}
