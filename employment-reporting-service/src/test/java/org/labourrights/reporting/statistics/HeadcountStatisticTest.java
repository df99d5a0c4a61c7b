package org.labourrights.reporting.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.rollup.FoldChanges;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class HeadcountStatisticTest {

    private static final String BASE = "/api/reporting/v1/statistics/";

    @Inject
    StatisticScene scene;

    @Inject
    FoldChanges folding;

    @BeforeEach
    void standInTheFourthQuarter() {
        scene.standInTheFourthQuarter();
    }

    @Test
    void showsTheSamePostsBeforeAndAfterFolding() {
        UnifiedSocialCreditCode platform = StatisticScene.uscc("91620102MA01001");

        scene.accept(
                platform,
                1,
                "2026Q4",
                "620102",
                StatisticScene.line(platform, "620102", 320, 41),
                StatisticScene.line(platform, "620103", 180, 90));

        for (int round = 0; round < 2; round++) {
            headcount("620100", "2026Q4", "DIVISION")
                    .body("total.postCount", equalTo(500))
                    .body("rows.find { it.key == '620102' }.postCount", equalTo(320))
                    .body("rows.find { it.key == '620103' }.postCount", equalTo(180))
                    .body("unit", equalTo("POSTS 人次"))
                    .body("asOf", notNullValue());
            headcount("620100", "2026Q4", "OCCUPATION")
                    .body("rows", hasSize(1))
                    .body("rows[0].key", equalTo("DELIVERY_RIDER"))
                    .body("rows[0].postCount", equalTo(500));
            folding.fold();
        }
    }

    @Test
    void takesExactlyItsOwnFiguresOutWhenAReportIsAmended() {
        UnifiedSocialCreditCode platform = StatisticScene.uscc("91620402MA01002");

        scene.accept(platform, 1, "2026Q4", "620402", StatisticScene.line(platform, "620402", 300, 100));
        folding.fold();
        scene.accept(platform, 2, "2026Q4", "620402", StatisticScene.line(platform, "620402", 280, 100));

        headcount("620402", "2026Q4", "RELATION").body("total.postCount", equalTo(280));
    }

    @Test
    void prefersThePartnersOwnReportToThePlatforms() {
        UnifiedSocialCreditCode platform = StatisticScene.uscc("91620502MA01003");
        UnifiedSocialCreditCode partner = StatisticScene.uscc("91620503MA01004");

        scene.accept(platform, 1, "2026Q4", "620502", StatisticScene.line(partner, "620503", 200, 50));
        headcount("620503", "2026Q4", "RELATION").body("total.postCount", equalTo(200));
        scene.accept(partner, 1, "2026Q4", "620503", StatisticScene.line(partner, "620503", 150, 50));

        headcount("620503", "2026Q4", "RELATION").body("total.postCount", equalTo(150));
    }

    @Test
    void hidesSmallGroupsAndWhatWouldGiveThemAway() {
        UnifiedSocialCreditCode platform = StatisticScene.uscc("91620602MA01005");

        scene.accept(
                platform,
                1,
                "2026Q4",
                "620602",
                StatisticScene.line(platform, "620602", 9, 0),
                StatisticScene.line(platform, "620621", 40, 20),
                StatisticScene.line(platform, "620622", 60, 30));

        headcount("620600", "2026Q4", "DIVISION")
                .body("total.postCount", equalTo(109))
                .body("rows.find { it.key == '620602' }.postCount", nullValue())
                .body("rows.find { it.key == '620621' }.postCount", nullValue())
                .body("rows.find { it.key == '620621' }.hidden", equalTo(true))
                .body("rows.find { it.key == '620622' }.postCount", equalTo(60));
        given().auth()
                .oauth2(StatisticScene.officer("CITY_OFFICER", "620600"))
                .get(BASE + "headcount?period=2026Q4&division=620621&by=RELATION")
                .then()
                .statusCode(200)
                .body("total.postCount", nullValue());
        headcount("620621", "2026Q4", "RELATION").body("total.postCount", equalTo(40));
    }

    @Test
    void booksALateChangeOfAFrozenPeriodAsACorrectionOfAnOpenOne() {
        UnifiedSocialCreditCode platform = StatisticScene.uscc("91620702MA01006");

        scene.accept(platform, 1, "2026Q2", "620702", StatisticScene.line(platform, "620702", 70, 30));

        headcount("620702", "2026Q2", "RELATION")
                .body("frozen", equalTo(true))
                .body("frozenAfter", equalTo("2026-07-29"))
                .body("total.postCount", equalTo(0));
        headcount("620702", "2026Q4", "RELATION")
                .body("total.postCount", equalTo(0))
                .body("corrections", hasSize(1))
                .body("corrections[0].corrects", equalTo("2026Q2"))
                .body("corrections[0].counts.postCount", equalTo(70));
    }

    private ValidatableResponse headcount(String division, String period, String by) {
        return given().auth()
                .oauth2(StatisticScene.officer("COUNTY_OFFICER", division))
                .get(BASE + "headcount?period=" + period + "&by=" + by)
                .then()
                .statusCode(200);
    }
}
