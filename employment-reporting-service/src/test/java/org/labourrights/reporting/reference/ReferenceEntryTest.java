package org.labourrights.reporting.reference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.somebody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.postgres.WritersLock;

/** Agencies, codes and wages are entered, corrected, ended and taken back while the service runs (RU-18). */
@QuarkusTest
@WithSuite
class ReferenceEntryTest {
    private static final String ENTRIES = "/api/reporting/v1/reference-entries";
    private static final String AGENCIES = "/api/reporting/v1/agencies";
    private static final String ENTERPRISES = "/api/reporting/v1/enterprises";

    @Inject
    TimeTravel time;

    @Inject
    MovableClock clock;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @AfterEach
    void asItWas() {
        clock.runAhead(Duration.ZERO);
    }

    @BeforeEach
    void inDecember() {
        time.to("2026-12-01T09:00:00");
    }

    @Test
    void aFurtherAgencyIsThereUntilItIsEndedAndStaysReadable() {
        String squad = "HRSS_ENFORCEMENT-150123-2";
        officer("150123").get(AGENCIES + "/" + squad).then().statusCode(404);

        String id = enter("agency", squad, "{\"name\":\"和林格尔县劳动保障监察二中队\"}", "2026-12-01", null)
                .statusCode(201)
                .body("version", equalTo(0))
                .extract()
                .path("id");

        officer("150123")
                .get(AGENCIES + "?division=150123&agencyType=HRSS_ENFORCEMENT")
                .then()
                .statusCode(200)
                .body("items.agencyId", contains("HRSS_ENFORCEMENT-150123", squad))
                .body("items[1].name", equalTo("和林格尔县劳动保障监察二中队"))
                .body("items[1].level", equalTo(3));

        correct(id, 0, "{\"name\":\"和林格尔县劳动保障监察二中队\"}", "2026-12-01", "2026-12-31")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));

        officer("150123")
                .get(AGENCIES + "?division=150123&agencyType=HRSS_ENFORCEMENT&on=2027-01-01")
                .then()
                .body("items.agencyId", contains("HRSS_ENFORCEMENT-150123"));
        officer("150123").get(AGENCIES + "/" + squad).then().statusCode(200).body("validTo", equalTo("2026-12-31"));
        admin().header("If-Match", "\"1\"")
                .body("{\"reason\":\"录入有误\"}")
                .post(ENTRIES + "/" + id + "/withdrawal")
                .then()
                .statusCode(422)
                .body("errors.code", contains("E-REFERENCE-USED"));
        officer("150123")
                .get(ENTRIES + "/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("version", contains(1, 0))
                .body("[0]", not(hasKey("recordedBy")));
        assertEquals(List.of("0 - 按文件录入", "1 2026-12-31 按文件更正"), told(id));
    }

    @Test
    void whoeverMayNotChangeAnEntryKeepsNobodyWaiting() throws SQLException {
        String id = enter("agency", "HRSS_ENFORCEMENT-150125-2", "{\"name\":\"武川县劳动保障监察二中队\"}", "2026-12-01", null)
                .statusCode(201)
                .extract()
                .path("id");

        try (WritersLock someoneElse = WritersLock.of("reference_entry")) {
            for (String step : List.of("correction", "withdrawal")) {
                somebody("ADMIN", "150124")
                        .header("If-Match", "\"0\"")
                        .body(
                                step.equals("withdrawal")
                                        ? "{\"reason\":\"录入有误\"}"
                                        : "{" + said("{\"name\":\"二中队\"}", "2026-12-01", null, "按文件更正"))
                        .post(ENTRIES + "/" + id + "/" + step)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("E-FORBIDDEN"));
            }
        }
    }

    @Test
    void anIndustryAuthorityThatWasEndedIsNamedNoMore() {
        String id = enter("agency", "POSTAL-150124", "{\"name\":\"清水河县邮政管理局\"}", "2020-01-01", "2026-11-30")
                .statusCode(201)
                .extract()
                .path("id");
        String body =
                platform(newUscc("150124"), "撤并快递有限公司", "150124").replace("MARKET_REGULATION-150124", "POSTAL-150124");

        officer("150124")
                .body(body)
                .post(ENTERPRISES)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/profile/industryAuthorities/0"));

        withdraw(id, 0).statusCode(200);
        officer("150124").body(body).post(ENTERPRISES).then().statusCode(201);
    }

    @Test
    void aCodeIsAddedAndEnded() {
        String id = enter(
                        "code",
                        "industry/LOW_ALTITUDE_TEST",
                        "{\"zh\":\"低空物流\",\"en\":\"Low-altitude logistics\"}",
                        "2026-12-01",
                        null)
                .statusCode(201)
                .extract()
                .path("id");

        officer("150125")
                .get("/api/reporting/v1/code-lists/industry")
                .then()
                .body("owner", equalTo("BUREAU"))
                .body("items.code", hasItem("LOW_ALTITUDE_TEST"));
        String body = platform(newUscc("150125"), "低空快送有限公司", "150125").replace("FOOD_DELIVERY", "LOW_ALTITUDE_TEST");
        officer("150125").body(body).post(ENTERPRISES).then().statusCode(201);

        correct(id, 0, "{\"zh\":\"低空物流\",\"en\":\"Low-altitude logistics\"}", "2026-12-01", "2026-12-01")
                .statusCode(200);
        time.to("2026-12-02T09:00:00");

        officer("150125")
                .body(platform(newUscc("150125"), "低空二号有限公司", "150125").replace("FOOD_DELIVERY", "LOW_ALTITUDE_TEST"))
                .post(ENTERPRISES)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/profile/industries/0"));
        officer("150125")
                .get("/api/reporting/v1/code-lists/industry")
                .then()
                .body("items.find { it.code == 'LOW_ALTITUDE_TEST' }.validTo", equalTo("2026-12-01"));
    }

    @Test
    void onADayOneEntrySpeaksOfAKey() {
        String wages = "{\"monthly\":\"2300.00\",\"hourly\":\"23.00\"}";
        String first = enter("minimum-wage", "150172", wages, "2027-01-01", null)
                .statusCode(201)
                .extract()
                .path("id");

        enter("minimum-wage", "150172", wages, "2028-01-01", null)
                .statusCode(409)
                .body("code", equalTo("E-REFERENCE-OVERLAP"))
                .body("id", equalTo(first));
        enter("minimum-wage", "150172", wages, "2026-01-01", "2026-12-31").statusCode(201);
        correct(first, 0, wages, "2026-12-31", null).statusCode(409);
        correct(first, 0, wages, "2027-01-01", "2027-12-31").statusCode(200);
        enter("minimum-wage", "150172", wages, "2028-01-01", null).statusCode(201);

        admin().get(ENTRIES + "?kind=minimum-wage&key=150172&limit=2")
                .then()
                .statusCode(200)
                .body("items.validFrom", contains("2026-01-01", "2027-01-01"))
                .body("items[0].reason", equalTo("按文件录入"));
    }

    @Test
    void saysEachThingThatIsWrong() {
        enter("minimum-wage", "150121", "{\"monthly\":\"230000.00\",\"weekly\":1}", "1999-01-01", null)
                .statusCode(422)
                .body("code", equalTo("E-REFERENCE"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder("/validFrom E-REFERENCE-DAYS", "/content/monthly E-REFERENCE-VALUE"));
        enter("minimum-wage", "199999", "{\"monthly\":\"2300.00\",\"hourly\":\"23.00\"}", "2027-01-01", null)
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/key E-DIVISION"));
        enter("reporting-parent", "130682", "{}", "2027-01-01", null)
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/kind E-REFERENCE-KIND"));
        enter("agency", "UNION-150121", "{\"name\":\"总工会 13800138000\"}", "2027-01-01", null)
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/content/name E-REFERENCE-VALUE"));
    }

    @Test
    void whoeverAnswersForThePlaceEntersAndNobodyElse() {
        String wage =
                entry("minimum-wage", "150122", "{\"monthly\":\"2300.00\",\"hourly\":\"23.00\"}", "2027-01-01", null);
        for (String division : List.of("150122", "150100", "130000")) {
            somebody("ADMIN", division).body(wage).post(ENTRIES).then().statusCode(403);
        }
        somebody("PROVINCE_OFFICER", "150000").body(wage).post(ENTRIES).then().statusCode(403);
        String id = somebody("ADMIN", "150000")
                .body(wage)
                .post(ENTRIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        somebody("ADMIN", "150122")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"录入有误\"}")
                .post(ENTRIES + "/" + id + "/withdrawal")
                .then()
                .statusCode(403);
        admin().body("{\"reason\":\"录入有误\"}")
                .post(ENTRIES + "/" + id + "/withdrawal")
                .then()
                .statusCode(428);
        withdraw(id, 7).statusCode(412);
        withdraw(id, 0).statusCode(200);
        withdraw(id, 1).statusCode(409).body("code", equalTo("E-REFERENCE-WITHDRAWN"));
        admin().get(ENTRIES + "?kind=minimum-wage&key=150122").then().body("items.id", not(hasItem(id)));
    }

    private static ValidatableResponse enter(
            String kind, String key, String content, String from, @Nullable String to) {
        return admin().body(entry(kind, key, content, from, to)).post(ENTRIES).then();
    }

    private static String entry(String kind, String key, String content, String from, @Nullable String to) {
        return "{\"kind\":\"%s\",\"key\":\"%s\",%s".formatted(kind, key, said(content, from, to, "按文件录入"));
    }

    private static ValidatableResponse correct(
            String id, int version, String content, String from, @Nullable String to) {
        return admin().header("If-Match", "\"" + version + "\"")
                .body("{" + said(content, from, to, "按文件更正"))
                .post(ENTRIES + "/" + id + "/correction")
                .then();
    }

    private static String said(String content, String from, @Nullable String to, String reason) {
        String end = to == null ? "" : "\"validTo\":\"" + to + "\",";
        return "\"content\":%s,\"validFrom\":\"%s\",%s\"source\":\"示例文件〔2026〕1号\",\"reason\":\"%s\"}"
                .formatted(content, from, end, reason);
    }

    private static ValidatableResponse withdraw(String id, int version) {
        return admin().header("If-Match", "\"" + version + "\"")
                .body("{\"reason\":\"录入有误，撤回\"}")
                .post(ENTRIES + "/" + id + "/withdrawal")
                .then();
    }

    private static RequestSpecification admin() {
        return somebody("ADMIN", "CN");
    }

    private List<String> told(String id) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list("""
                        SELECT concat_ws(' ', payload->>'version', coalesce(payload->>'validTo', '-'), reason) FROM event_log
                        WHERE type = 'reference.entered.v1' AND topic = 'nef.er' AND subject = ? ORDER BY seq
                        """, row -> row.getString(1), id)));
    }
}
