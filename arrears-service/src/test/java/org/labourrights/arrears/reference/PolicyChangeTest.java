package org.labourrights.arrears.reference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.Fixtures;
import org.labourrights.arrears.handling.JourneyTime;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.postgres.WritersLock;

/** Rows are added, ended, taken back and put right; whatever was decided under a row stays decided. */
@QuarkusTest
@WithSuite
class PolicyChangeTest {

    private static final String POLICIES = "/api/arrears/v1/policies";
    private static final String TODAY = "2026-05-11";

    @Inject
    JourneyTime time;

    @BeforeEach
    void aMondayInMay() {
        time.at(TODAY + "T09:00");
    }

    @AfterEach
    void theClockRunsOn() {
        time.now();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "lead.sla.unit | \"WORKINGDAY\" | E-POLICY-LIMITS | NATURAL_DAY",
                "lead.sla.connectDays | -1 | E-POLICY-LIMITS | [0; 30]",
                "lead.sla.connectDays | 1.5 | E-POLICY-VALUE | [0; 30]",
                "lead.sla.cutoff | \"25:00\" | E-POLICY-LIMITS | 24:00",
                "lead.sla.acceptDays | 100000 | E-POLICY-LIMITS | [0; 30]",
                "lead.sla.warningHours | {\"ACCEPT\":4} | E-POLICY-LIMITS | [0; 720]",
                "lead.sla.warningHours | {\"DEFAULT\":4,\"ACCEPTED\":4} | E-POLICY-LIMITS | ACCEPT?",
                "lead.sla.escalationHours | [72,24] | E-POLICY-LIMITS | rising",
                "lead.groupLevels | {\"LEVEL_1\":10,\"LEVEL_2\":20} | E-POLICY-LIMITS | LEVEL_1 >",
                "lead.sla.pausable | \"FEEDBACK\" | E-POLICY-VALUE | FEEDBACK",
            })
    void saysWhatAKeyTakes(String key, String value, String code, String allowed) {
        Fixtures.policy(key, "150824", value, TODAY)
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", containsString("/value"))
                .body("detail", containsString(allowed));
    }

    @Test
    void namesTheKeysNearAnUnknownOne() {
        Fixtures.policy("lead.sla.acceptDay", "150824", "1", TODAY)
                .statusCode(422)
                .body("code", equalTo("E-POLICY-KEY"))
                .body("detail", containsString("lead.sla.acceptDays"));
    }

    @Test
    void refusesADayThatNobodyPlansFor() {
        Fixtures.policy("lead.objectionDays", "150824", "6", "2062-05-11")
                .statusCode(422)
                .body("code", equalTo("E-POLICY-START"))
                .body("detail", containsString("2031-05-11"));
    }

    @Test
    void aRowThatHasNotBegunIsTakenBackAndTheOneBeforeGovernsOn() {
        String first = added("lead.objectionDays", "150824", "6", TODAY);
        String future = added("lead.objectionDays", "150824", "7", "2026-07-01");
        governs("lead.objectionDays", "150824", "2026-07-01", 7);

        change(future, "voiding", "{\"reason\":\"文件撤回\"}")
                .statusCode(200)
                .body("voided.reason", equalTo("文件撤回"))
                .body("voided.by", notNullValue());

        governs("lead.objectionDays", "150824", "2026-07-01", 6);
        one(first).body("validTo", nullValue());
        one(future).statusCode(200).body("value", equalTo(7)).body("voided.at", notNullValue());
        listed("150824", "").body("items.id", not(hasItem(future)));
        listed("150824", "&voided=true").body("items.id", hasItem(future));
        change(future, "voiding", "{\"reason\":\"再次撤回\"}").statusCode(409).body("code", equalTo("E-POLICY-VOID"));
    }

    @Test
    void whoeverMayNotChangeARowKeepsNobodyWaiting() throws SQLException {
        String row = added("lead.objectionDays", "150826", "6", "2026-07-01");

        try (WritersLock someoneElse = WritersLock.of("policy_item")) {
            Fixtures.somebody(Roles.ADMIN, "150824")
                    .body("{\"reason\":\"文件撤回\"}")
                    .post(POLICIES + "/" + row + "/voiding")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("E-FORBIDDEN"));
        }
    }

    @Test
    void aRowInTheMiddleGoesWithoutLeavingAGapOrAnOverlap() {
        String first = added("lead.objectionDays", "150825", "6", TODAY);
        String last = added("lead.objectionDays", "150825", "8", "2026-09-01");
        String middle = added("lead.objectionDays", "150825", "7", "2026-07-01");
        one(middle).body("validTo", equalTo("2026-08-31"));

        change(middle, "voiding", "{\"reason\":\"文件撤回\"}").statusCode(200);

        one(first).body("validTo", equalTo("2026-08-31"));
        governs("lead.objectionDays", "150825", "2026-08-31", 6);
        governs("lead.objectionDays", "150825", "2026-09-01", 8);
        change(last, "voiding", "{\"reason\":\"文件撤回\"}").statusCode(200);
        one(first).body("validTo", nullValue());
    }

    @Test
    void aTypingErrorOfTodayIsPutRightAtOnceAndWhatWasDecidedStaysDecided() {
        String wrong = added("lead.sla.connectDays", "150824", "3", TODAY);
        String before = received();

        String right = change(wrong, "replacement", "{\"value\":2,\"sourceTag\":\"阿左人社发1号\",\"reason\":\"录入错误\"}")
                .statusCode(201)
                .body("validFrom", equalTo(TODAY))
                .extract()
                .path("id");
        String after = received();

        connectDue(before, "2026-05-14");
        connectDue(after, "2026-05-13");
        one(wrong)
                .statusCode(200)
                .body("value", equalTo(3))
                .body("replacedBy", equalTo(right))
                .body("voided.reason", equalTo("录入错误"));
        change(right, "voiding", "{\"reason\":\"测试结束\"}").statusCode(200);
    }

    @Test
    void aRowWhoseFirstDayHasPassedIsOnlyEnded() {
        String row = added("lead.reopenedDays", "150824", "6", TODAY);
        time.at("2026-05-12T09:00");

        change(row, "voiding", "{\"reason\":\"录入错误\"}")
                .statusCode(409)
                .body("code", equalTo("E-POLICY-VOID"))
                .body("detail", containsString("2026-05-12"));
        change(row, "replacement", "{\"value\":5,\"sourceTag\":\"更正文件\",\"reason\":\"录入错误\"}")
                .statusCode(409);
        String right = added("lead.reopenedDays", "150824", "5", "2026-05-12");
        governs("lead.reopenedDays", "150824", "2026-05-12", 5);
        governs("lead.reopenedDays", "150824", TODAY, 6);
        change(right, "closure", "{\"validTo\":\"2026-06-30\",\"reason\":\"恢复全国标准\"}")
                .statusCode(200)
                .body("closed.reason", equalTo("恢复全国标准"));
        governs("lead.reopenedDays", "150824", "2026-07-01", 3);
    }

    @Test
    void theCountryIsNotADayWithoutARow() {
        String future = added("lead.transferConfirmDays", "CN", "3", "2031-01-01");
        change(future, "closure", "{\"validTo\":\"2031-01-31\",\"reason\":\"录入错误\"}")
                .statusCode(409)
                .body("code", equalTo("E-POLICY-CLOSE"));

        String right = change(
                        future,
                        "replacement",
                        "{\"value\":4,\"validFrom\":\"2031-02-01\",\"sourceTag\":\"更正文件\",\"reason\":\"录入错误\"}")
                .statusCode(201)
                .extract()
                .path("id");

        governs("lead.transferConfirmDays", "CN", "2031-01-31", 2);
        governs("lead.transferConfirmDays", "CN", "2031-02-01", 4);
        change(right, "voiding", "{\"reason\":\"测试结束\"}").statusCode(200);
        governs("lead.transferConfirmDays", "CN", "2031-02-01", 2);
    }

    @Test
    void everyChangeIsInTheLogWithWhoAndWhy() {
        String wrong = added("lead.groupWindowDays", "150824", "60", TODAY);
        String right = change(wrong, "replacement", "{\"value\":61,\"sourceTag\":\"更正文件\",\"reason\":\"录入错误\"}")
                .extract()
                .path("id");
        change(right, "closure", "{\"validTo\":\"2026-12-31\",\"reason\":\"到期终止\"}")
                .statusCode(200);
        change(right, "voiding", "{\"reason\":\"仍有错误\"}").statusCode(200);

        trail(wrong)
                .body("items.type", contains("policy.added.v1", "policy.replaced.v1"))
                .body("items.reason", contains("测试用例", "录入错误"))
                .body("items.actor", contains("ADMIN@CN", "ADMIN@CN"));
        trail(right)
                .body("items.type", contains("policy.added.v1", "policy.closed.v1", "policy.voided.v1"))
                .body("items.reason", contains("录入错误", "到期终止", "仍有错误"));
    }

    @Test
    void whoActedAndWhyIsShownToAdministratorsAndAuditorsOnly() {
        String row = added("lead.groupPersonThreshold", "150824", "20", TODAY);

        Fixtures.somebody(Roles.AUDITOR, "CN")
                .get(POLICIES + "/" + row)
                .then()
                .body("recordedBy", equalTo("ADMIN@CN"))
                .body("reason", equalTo("测试用例"));
        for (String address : new String[] {"/" + row, "?key=lead.groupPersonThreshold&division=150824"}) {
            String answer = Fixtures.officer("150824").get(POLICIES + address).asString();
            assertEquals(false, answer.contains("ADMIN@CN") || answer.contains("测试用例"), answer);
        }
        change(row, "voiding", "{\"reason\":\"测试结束\"}").statusCode(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"sourceTag", "reason"})
    void nobodyIsNamedByTheirNumber(String field) {
        String body = """
                {"key":"lead.objectionDays","division":"150824","value":6,"validFrom":"2026-05-11",\
                "sourceTag":"测试值","reason":"测试用例"}""";
        String texts = "请联系 138 0013 8000";
        Fixtures.somebody(Roles.ADMIN, "CN")
                .body(body.replace(field.equals("reason") ? "测试用例" : "测试值", texts))
                .post(POLICIES)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/" + field))
                .body("errors.code", contains("E-PII-FORBIDDEN"));
    }

    private static String added(String key, String division, String value, String from) {
        return Fixtures.policy(key, division, value, from)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse change(String row, String step, String body) {
        return Fixtures.somebody(Roles.ADMIN, "CN")
                .body(body)
                .post(POLICIES + "/" + row + "/" + step)
                .then();
    }

    private static ValidatableResponse one(String row) {
        return Fixtures.somebody(Roles.ADMIN, "CN").get(POLICIES + "/" + row).then();
    }

    private static ValidatableResponse listed(String division, String more) {
        return Fixtures.somebody(Roles.ADMIN, "CN")
                .get(POLICIES + "?limit=200&division=" + division + more)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse trail(String row) {
        return Fixtures.somebody(Roles.AUDITOR, "CN")
                .get("/api/arrears/v1/events/audit-entries?subject=" + row)
                .then()
                .statusCode(200);
    }

    private static void governs(String key, String division, String on, int value) {
        Fixtures.officer("150824")
                .get(POLICIES + "/resolution?key=" + key + "&division=" + division + "&on=" + LocalDate.parse(on))
                .then()
                .statusCode(200)
                .body("value", equalTo(value));
    }

    private static String received() {
        return Fixtures.officer("150824")
                .body(Fixtures.complaint("150824", "更正检验有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void connectDue(String lead, String day) {
        Fixtures.officer("150824")
                .get(lead + "/clocks")
                .then()
                .statusCode(200)
                .body("clocks.find { it.kind == 'CONNECT' }.dueOn", equalTo(day));
    }
}
