package org.labourrights.arrears.intake;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class IntakeTest {

    private static final String WRONG_CHECK = "91350211M0000XUF46";

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Test
    void derivesTheTotalsFromTheLinesAndKeepsThem() {
        String id = enter("152921", """
            {"leadType":"COMPLAINT","channel":"ONSITE","employerName":"示例骑手服务有限公司",
             "reporter":{"anonymous":false,"name":"王示范","idType":"ID_CARD","idNo":"150105199003075122"},
             "employmentRelation":"INCOMPLETE","occupation":"DELIVERY_RIDER","industry":"FOOD_DELIVERY",
             "divisionCode":"152921","migrantWage":true,"facts":"赵某某拖欠配送费",
             "claims":[{"worker":{"name":"王示范","phone":"13712345678"},"amount":"3000.10",
               "periodStart":"2025-01-01","periodEnd":"2025-01-31","payItem":"PIECE","agreedPayOn":"2025-02-14"},
              {"worker":{"name":"王示范","phone":"13712345678"},"amount":"99.90",
               "periodStart":"2025-02-01","periodEnd":"2025-02-28","payItem":"OVERTIME"}]}\
            """)
                .statusCode(201)
                .body("claimWorkerCount", equalTo(1))
                .body("claimTotalAmount", equalTo("3100.00"))
                .body("migrantWage", equalTo("YES"))
                .body("prematureClaim", equalTo(false))
                .body("depositRefund", equalTo(false))
                .body(not(containsString("王示范")))
                .extract()
                .path("id");

        assertEquals(
                "2", text("SELECT count(*) FROM lead_claim WHERE lead_id = ?::uuid AND worker_ref IS NOT NULL", id));
        assertEquals("2025-02-14", text("SELECT max(pay_due_on) FROM lead_claim WHERE lead_id = ?::uuid", id));
        assertTrue(text("SELECT content FROM vault.subject_text WHERE subject = ?::uuid", id)
                .startsWith("dev-1:"));
    }

    @Test
    void refusesTotalsBelowTheLines() {
        enter("152921", line("\"claimWorkerCount\":1,\"claimTotalAmount\":\"99.00\",", "WAGE", "100.00"))
                .statusCode(422)
                .body("code", equalTo("E-LEAD-FIELDS"))
                .body("errors.pointer", equalTo(List.of("/claimTotalAmount")))
                .body("errors.code", equalTo(List.of("E-TOTALS")));
    }

    @Test
    void sendsALeadAboutADepositToTheInspectionAndCountsItAsNoWage() {
        enter("152921", line("", "DEPOSIT", "500.00"))
                .statusCode(201)
                .body("depositRefund", equalTo(true))
                .body("migrantWage", equalTo("NO"));
    }

    @Test
    void recordsAClaimBeforeThePayDayAsPremature() {
        enter("152921", line("", "WAGE", "100.00").replace("\"payItem\"", "\"agreedPayOn\":\"2099-01-15\",\"payItem\""))
                .statusCode(201)
                .body("prematureClaim", equalTo(true));
    }

    @Test
    void aPayDayOnAHolidayIsAdvancedAndArrearsBeginTheDayAfter() {
        String onThePayDay = enter("152921", springFestival("2026-02-14T23:30:00+08:00"))
                .statusCode(201)
                .body("prematureClaim", equalTo(true))
                .extract()
                .path("id");
        enter("152921", springFestival("2026-02-15T00:10:00+08:00"))
                .statusCode(201)
                .body("prematureClaim", equalTo(false));

        Fixtures.officer("152921")
                .get(Fixtures.LEADS + "/" + onThePayDay + "/claims")
                .then()
                .statusCode(200)
                .body("items.agreedPayOn", equalTo(List.of("2026-02-15")))
                .body("items.payDueOn", equalTo(List.of("2026-02-14")))
                .body("items.arrearsFrom", equalTo(List.of("2026-02-15")));
    }

    @Test
    void aTimeBeforeThereWereDeadlinesIsRefusedAndNotCounted() {
        Fixtures.officer("152921")
                .body(springFestival("2021-12-31T09:00:00+08:00"))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/receivedAt"))
                .body("errors[0].code", equalTo("E-TOO-OLD"));
    }

    private static String springFestival(String receivedAt) {
        return line("", "WAGE", "100.00")
                .replace("\"payItem\"", "\"agreedPayOn\":\"2026-02-15\",\"payItem\"")
                .replace("\"migrantWage\"", "\"receivedAt\":\"" + receivedAt + "\",\"migrantWage\"");
    }

    @Test
    void refusesACodeWhoseCheckCharacterFails() {
        enter("350211", Fixtures.complaint("350211", "某公司", null).replace("\"employerName\":\"某公司\"", uscc()))
                .statusCode(422)
                .body("code", equalTo("E-USCC-CHECK"))
                .body("errors.pointer", equalTo(List.of("/uscc")));
    }

    @Test
    void admitsSuchACodeForABureauThatGivesAReasonAndKeepsTheReasonEncrypted() {
        String withReason = uscc() + ",\"usccOverrideReason\":\"营业执照原件已核对，登记机关赋码有误\"";
        String id = enter(
                        "350211",
                        Fixtures.complaint("350211", "某公司", null).replace("\"employerName\":\"某公司\"", withReason))
                .statusCode(201)
                .body("uscc", equalTo(WRONG_CHECK))
                .body("usccCheckOverridden", equalTo(true))
                .extract()
                .path("id");

        assertTrue(text("SELECT reason FROM lead_uscc_override WHERE lead_id = ?::uuid", id)
                .startsWith("dev-1:"));
    }

    @Test
    void takesAnAnonymousReportWithoutAReporter() {
        String id = enter(
                        "152921",
                        Fixtures.complaint("152921", "示例配送站", null)
                                .replace("COMPLAINT", "REPORT")
                                .replace(
                                        "\"reporter\":{\"anonymous\":false,\"name\":\"李小明\",\"phone\":\"13800000000\"}",
                                        "\"reporter\":{\"anonymous\":true}"))
                .statusCode(201)
                .body("leadType", equalTo("REPORT"))
                .extract()
                .path("id");

        assertEquals("t", text("SELECT reporter_ref IS NULL FROM arrears_lead WHERE id = ?::uuid", id));
    }

    @Test
    void refusesAnAnonymousReportThatTellsWhoItIs() {
        enter(
                        "152921",
                        Fixtures.complaint("152921", "示例配送站", null)
                                .replace("COMPLAINT", "REPORT")
                                .replace("\"anonymous\":false", "\"anonymous\":true"))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("E-ANONYMOUS")));
    }

    @Test
    void refusesAComplaintOfNobody() {
        enter(
                        "152921",
                        Fixtures.complaint("152921", "示例配送站", null)
                                .replace(
                                        "\"reporter\":{\"anonymous\":false,\"name\":\"李小明\",\"phone\":\"13800000000\"},",
                                        ""))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/reporter")));
    }

    @Test
    void refusesAnOccupationThatIsOnNoList() {
        enter(
                        "152921",
                        Fixtures.complaint("152921", "示例配送站", null)
                                .replace("\"migrantWage\"", "\"occupation\":\"ASTRONAUT\",\"migrantWage\""))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/occupation")))
                .body("errors.code", equalTo(List.of("E-CODE")));
    }

    @Test
    void answersTheFirstLeadWhenATicketComesInAgain() {
        String ticket = "T-" + UUID.randomUUID();
        String first = enter("152921", Fixtures.complaint("152921", "示例配送站", ticket))
                .statusCode(201)
                .extract()
                .path("leadNo");

        enter("152921", Fixtures.complaint("152921", "示例配送站", ticket))
                .statusCode(200)
                .body("leadNo", equalTo(first));
        enter("152921", Fixtures.complaint("152921", "另一个名字", ticket))
                .statusCode(409)
                .body("code", equalTo("E-LEAD-TICKET"));
    }

    @Test
    void doesNotShowALeadOfAnotherDivisionToWhoeverHandsItsTicketIn() {
        String ticket = "T-" + UUID.randomUUID();
        enter("152921", Fixtures.complaint("152921", "示例配送站", ticket)).statusCode(201);

        enter("150105", Fixtures.complaint("150105", "示例配送站", ticket))
                .statusCode(409)
                .body("code", equalTo("E-LEAD-TICKET"))
                .body("leadNo", equalTo(null));
    }

    @Test
    void letsAnotherAgencyHandOverWhatTheUnionWasToldAndNothingElse() {
        String told = Fixtures.complaint("152921", "示例配送站", null);

        Fixtures.somebody(Roles.JOINT_MEMBER, "152921")
                .body(told.replace("HOTLINE_12345", "UNION_12351"))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .body("channel", equalTo("UNION_12351"));
        Fixtures.somebody(Roles.JOINT_MEMBER, "152921")
                .body(told)
                .post(Fixtures.LEADS)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("E-CHANNEL")));
    }

    @Test
    void takesNoLeadForAnotherDivision() {
        enter("152922", Fixtures.complaint("152921", "示例配送站", null))
                .statusCode(403)
                .body("code", equalTo("E-SCOPE"));
    }

    private static ValidatableResponse enter(String officer, String body) {
        return Fixtures.officer(officer).body(body).post(Fixtures.LEADS).then();
    }

    private static String uscc() {
        return "\"uscc\":\"" + WRONG_CHECK + "\"";
    }

    private static String line(String totals, String payItem, String amount) {
        return """
            {"leadType":"REPORT","channel":"SELF_SCREENING","employerName":"示例骑手服务有限公司",
             "employmentRelation":"UNKNOWN","divisionCode":"152921",%s"migrantWage":true,
             "claims":[{"amount":"%s","periodStart":"2025-01-01","periodEnd":"2025-01-31","payItem":"%s"}]}\
            """.formatted(totals, amount, payItem);
    }

    private String text(String sql, String id) {
        return Objects.requireNonNull(system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one(sql, row -> row.getString(1), id).orElse("none"))));
    }
}
