package org.labourrights.reporting.statistics;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.rollup.FoldChanges;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.reporting.Fixtures;
import org.labourrights.reporting.obligation.ObligationEvent;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ObligationOpened;
import org.labourrights.reporting.obligation.ObligationSettled;
import org.labourrights.reporting.obligation.ObligationState;
import org.labourrights.reporting.obligation.RecipientLevel;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.report.ReportAccepted;
import org.labourrights.reporting.report.content.EmploymentRelation;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.Occupation;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class StatisticsTest {
    private static final String BASE = "/api/reporting/v1/statistics/";

    @Inject
    Event<ReportAccepted> accepted;

    @Inject
    Event<ObligationEvent> obligations;

    @Inject
    KnownEnterprises known;

    @Inject
    FoldChanges folding;

    @Inject
    Divisions divisions;

    @Inject
    SystemScope system;

    @Inject
    MovableClock clock;

    /** In the fourth quarter of 2026, wherever other tests have left the clock. */
    @BeforeEach
    void standInTheFourthQuarter() {
        clock.stopAt(Instant.parse("2026-11-22T02:00:00Z"));
    }

    @Test
    void showsTheSamePostsBeforeAndAfterFolding() {
        UnifiedSocialCreditCode platform = uscc("91620102MA01001");

        accept(platform, 1, "2026Q4", "620102", line(platform, "620102", 320, 41), line(platform, "620103", 180, 90));

        for (int round = 0; round < 2; round++) {
            headcount("620100", "2026Q4", "DIVISION")
                    .body("total.posts", equalTo(500))
                    .body("rows.find { it.key == '620102' }.posts", equalTo(320))
                    .body("rows.find { it.key == '620103' }.posts", equalTo(180))
                    .body("unit", equalTo("POSTS 人次"))
                    .body("asOf", notNullValue());
            headcount("620100", "2026Q4", "OCCUPATION")
                    .body("rows", hasSize(1))
                    .body("rows[0].key", equalTo("DELIVERY_RIDER"))
                    .body("rows[0].posts", equalTo(500));
            folding.fold();
        }
    }

    @Test
    void takesExactlyItsOwnFiguresOutWhenAReportIsAmended() {
        UnifiedSocialCreditCode platform = uscc("91620402MA01002");

        accept(platform, 1, "2026Q4", "620402", line(platform, "620402", 300, 100));
        folding.fold();
        accept(platform, 2, "2026Q4", "620402", line(platform, "620402", 280, 100));

        headcount("620402", "2026Q4", "RELATION").body("total.posts", equalTo(280));
    }

    @Test
    void prefersThePartnersOwnReportToThePlatforms() {
        UnifiedSocialCreditCode platform = uscc("91620502MA01003");
        UnifiedSocialCreditCode partner = uscc("91620503MA01004");

        accept(platform, 1, "2026Q4", "620502", line(partner, "620503", 200, 50));
        headcount("620503", "2026Q4", "RELATION").body("total.posts", equalTo(200));
        accept(partner, 1, "2026Q4", "620503", line(partner, "620503", 150, 50));

        headcount("620503", "2026Q4", "RELATION").body("total.posts", equalTo(150));
    }

    @Test
    void hidesSmallGroupsAndWhatWouldGiveThemAway() {
        UnifiedSocialCreditCode platform = uscc("91620602MA01005");

        accept(
                platform,
                1,
                "2026Q4",
                "620602",
                line(platform, "620602", 9, 0),
                line(platform, "620621", 40, 20),
                line(platform, "620622", 60, 30));

        headcount("620600", "2026Q4", "DIVISION")
                .body("total.posts", equalTo(109))
                .body("rows.find { it.key == '620602' }.posts", nullValue())
                .body("rows.find { it.key == '620621' }.posts", nullValue())
                .body("rows.find { it.key == '620621' }.hidden", equalTo(true))
                .body("rows.find { it.key == '620622' }.posts", equalTo(60));
        given().auth()
                .oauth2(officer("CITY_OFFICER", "620600"))
                .get(BASE + "headcount?period=2026Q4&division=620621&by=RELATION")
                .then()
                .statusCode(200)
                .body("total.posts", nullValue());
        headcount("620621", "2026Q4", "RELATION").body("total.posts", equalTo(40));
    }

    @Test
    void booksALateChangeOfAFrozenPeriodAsACorrectionOfAnOpenOne() {
        UnifiedSocialCreditCode platform = uscc("91620702MA01006");

        accept(platform, 1, "2026Q2", "620702", line(platform, "620702", 70, 30));

        headcount("620702", "2026Q2", "RELATION")
                .body("frozen", equalTo(true))
                .body("frozenAfter", equalTo("2026-07-29"))
                .body("total.posts", equalTo(0));
        headcount("620702", "2026Q4", "RELATION")
                .body("total.posts", equalTo(0))
                .body("corrections", hasSize(1))
                .body("corrections[0].corrects", equalTo("2026Q2"))
                .body("corrections[0].counts.posts", equalTo(70));
    }

    @Test
    void countsObligationsThatFellDueAndThoseFulfilledInTime() {
        open("620802", "a", ObligationState.FULFILLED);
        open("620802", "b", ObligationState.FULFILLED_LATE);
        open("620821", "c", ObligationState.FULFILLED);
        open("620821", "d", ObligationState.EXEMPTED);

        for (int round = 0; round < 2; round++) {
            given().auth()
                    .oauth2(officer("CITY_OFFICER", "620800"))
                    .get(BASE + "report-timeliness?period=2026Q4")
                    .then()
                    .statusCode(200)
                    .body("kpi", equalTo("K-10"))
                    .body("total.numerator", equalTo(2))
                    .body("total.denominator", equalTo(3))
                    .body("total.percent", equalTo("66.67"))
                    .body("rows.find { it.key == '620821' }.percent", equalTo("100.00"));
            folding.fold();
        }
    }

    @Test
    void showsNoRateWithoutADenominator() {
        given().auth()
                .oauth2(officer("CITY_OFFICER", "620900"))
                .get(BASE + "report-timeliness?period=2026Q4")
                .then()
                .statusCode(200)
                .body("total.denominator", equalTo(0))
                .body("total.percent", nullValue());
    }

    @Test
    void countsAnEnterpriseThatWasHeardOfUntilItIsRegistered() {
        UnifiedSocialCreditCode one = uscc("91621002MA01007");
        UnifiedSocialCreditCode other = uscc("91621002MA01008");

        transaction(() -> known.heardOf(one, path("621002"), "lead.accepted.v1"));
        transaction(() -> known.heardOf(one, path("621002"), "lead.accepted.v1"));
        transaction(() -> known.registered(other, path("621002")));
        coverage("621000", 1, 2);
        transaction(() -> known.registered(one, path("621021")));

        coverage("621000", 2, 2);
        coverage("621002", 1, 1);
    }

    @Test
    void countsARegistrationAtTheDoor() {
        Fixtures.register(
                Fixtures.officer("621102"), Fixtures.platform(Fixtures.newUscc("621102"), "安定区极速配送有限公司", "621102"));

        coverage("621102", 1, 1);
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
                .oauth2(officer("COUNTY_OFFICER", "620102"))
                .get(BASE + "headcount?period=2026Q4&division=620100")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(officer("COUNTY_OFFICER", "620102"))
                .get(BASE + "headcount?period=2026Q4&division=999999")
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(officer("COUNTY_OFFICER", "620102"))
                .get(BASE + "headcount?period=2026X4")
                .then()
                .statusCode(400);
    }

    @Test
    void sendsTheSummaryAsAWorkbook() {
        byte[] workbook = given().auth()
                .oauth2(officer("CITY_OFFICER", "620100"))
                .get(BASE + "ledger-summary?period=2026Q4")
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"ledger-summary-620100-2026Q4.xlsx\""))
                .extract()
                .asByteArray();

        assertEquals("PK", new String(workbook, 0, 2, StandardCharsets.US_ASCII));
    }

    private ValidatableResponse headcount(String division, String period, String by) {
        return given().auth()
                .oauth2(officer("COUNTY_OFFICER", division))
                .get(BASE + "headcount?period=" + period + "&by=" + by)
                .then()
                .statusCode(200);
    }

    private void coverage(String division, int inLedger, int all) {
        given().auth()
                .oauth2(officer("COUNTY_OFFICER", division))
                .get(BASE + "ledger-coverage")
                .then()
                .statusCode(200)
                .body("total.numerator", equalTo(inLedger))
                .body("total.denominator", equalTo(all));
    }

    private void open(String division, String name, ObligationState end) {
        ObligationFacts facts = new ObligationFacts(
                UUID.nameUUIDFromBytes((division + name).getBytes(StandardCharsets.UTF_8)),
                "YG-" + division + "-2026Q3-" + name,
                uscc("91" + division + "MA0100" + name.charAt(0) % 10),
                List.of(),
                ReportKind.EMPLOYMENT_PERIODIC,
                ReportingPeriod.parse("2026Q3"),
                LocalDate.of(2026, 10, 15),
                end,
                0,
                RecipientLevel.COUNTY,
                new DivisionCode(division),
                List.of("HRSS-" + division),
                path(division));
        transaction(() -> obligations.fire(new ObligationOpened(facts)));
        transaction(() -> obligations.fire(new ObligationSettled(facts, LocalDate.of(2026, 10, 20))));
    }

    private void accept(
            UnifiedSocialCreditCode reporter, int version, String period, String division, HeadcountLine... lines) {
        ReportContent content = new ReportContent(
                "YG-" + reporter,
                reporter,
                period,
                true,
                List.of(lines),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                0,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of());
        ReportingPeriod parsed = ReportingPeriod.parse(period);
        transaction(() -> accepted.fire(new ReportAccepted(
                UUID.nameUUIDFromBytes((reporter + "report" + period).getBytes(StandardCharsets.UTF_8)),
                version,
                UUID.nameUUIDFromBytes((reporter + "obligation" + period).getBytes(StandardCharsets.UTF_8)),
                "YG-" + reporter,
                reporter,
                period,
                parsed.start(),
                parsed.end(),
                new DivisionCode(division),
                path(division),
                false,
                Instant.parse("2026-11-20T02:00:00Z").plusSeconds(version),
                "officer",
                content,
                null)));
    }

    private static HeadcountLine line(UnifiedSocialCreditCode employer, String division, int posts, int female) {
        return new HeadcountLine(
                new Occupation("DELIVERY_RIDER"),
                EmploymentRelation.INCOMPLETE,
                employer,
                new DivisionCode(division),
                posts,
                0,
                0,
                posts,
                female,
                0,
                0,
                0,
                0,
                posts,
                0,
                0,
                0,
                null);
    }

    private String path(String division) {
        return divisions.path(new DivisionCode(division));
    }

    private static UnifiedSocialCreditCode uscc(String first15) {
        String first17 = (first15 + "00").substring(0, 17);
        return new UnifiedSocialCreditCode(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
    }

    private void transaction(Runnable work) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(work));
    }

    private static String officer(String role, String division) {
        return Tokens.of(List.of(role), List.of(division), null);
    }
}
