package org.labourrights.reporting.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class StatisticsTest {

    private static final String BASE = "/api/reporting/v1/statistics/";

    @Inject
    StatisticScene scene;

    @BeforeEach
    void standInTheFourthQuarter() {
        scene.standInTheFourthQuarter();
    }

    @Test
    void asksForADivisionWhereTheCallerHasSeveral() {
        given().auth()
                .oauth2(Tokens.of(List.of("COUNTY_OFFICER"), List.of("620102", "620103"), null))
                .get(BASE + "ledger-coverage")
                .then()
                .statusCode(400)
                .body("code", equalTo("E-DIVISION-REQUIRED"));
    }

    @Test
    void keepsACountyToItsOwnSubtree() {
        given().auth()
                .oauth2(StatisticScene.officer("COUNTY_OFFICER", "620102"))
                .get(BASE + "headcount?period=2026Q4&division=620100")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(StatisticScene.officer("COUNTY_OFFICER", "620102"))
                .get(BASE + "headcount?period=2026Q4&division=999999")
                .then()
                .statusCode(400);
        given().auth()
                .oauth2(StatisticScene.officer("COUNTY_OFFICER", "620102"))
                .get(BASE + "headcount?period=2026X4")
                .then()
                .statusCode(400);
    }

    @Test
    void sendsTheSummaryAsAWorkbook() {
        byte[] workbook = given().auth()
                .oauth2(StatisticScene.officer("CITY_OFFICER", "620100"))
                .get(BASE + "ledger-summary?period=2026Q4")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"ledger-summary-620100-2026Q4.xlsx\""))
                .extract()
                .asByteArray();

        assertEquals("PK", new String(workbook, 0, 2, StandardCharsets.US_ASCII));
    }
}
