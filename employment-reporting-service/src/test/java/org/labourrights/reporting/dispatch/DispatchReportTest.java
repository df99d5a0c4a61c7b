package org.labourrights.reporting.dispatch;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.partner;
import static org.labourrights.reporting.Fixtures.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class DispatchReportTest {

    private static final String COUNTY = "150105";
    private static final String REPORTS = "/api/reporting/v1/dispatch-reports/";
    private static final String YEAR = """
            {"dispatchedCount":28,"clients":[{"uscc":"91150105MA0T1A2B95","dispatchedCount":28}],\
            "feesIncome":"336000.00"}""";

    @Inject
    MovableClock clock;

    @Inject
    TimeTravel time;

    @Inject
    EntityManager entities;

    @Inject
    SystemScope systemScope;

    private String uscc = "";

    @BeforeEach
    void aDispatchAgencyOfSaihan() {
        at("2026-08-03T09:00");
        uscc = agency("2028-12-31");
    }

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void theAgencyOwesAReportOnTheYearByTheLastDayOfMarch() {
        assertEquals(List.of("2026|2027-01-01|2027-03-31|COUNTY|{HRSS-150105}|PLANNED"), obligations(uscc));
    }

    @Test
    void nobodyElseOwesIt() {
        String agent = newUscc(COUNTY);
        register(officer(COUNTY), partner(agent, "虚构代理有限公司", COUNTY));

        assertEquals(List.of(), obligations(agent));
        assertEquals(List.of(), obligations(agency("2025-12-31")));
    }

    @Test
    void theNextYearIsPlannedOnItsFirstDay() {
        time.to("2027-01-01T08:00");

        assertEquals(
                List.of(
                        "2026|2027-01-01|2027-03-31|COUNTY|{HRSS-150105}|OPEN",
                        "2027|2028-01-01|2028-03-31|COUNTY|{HRSS-150105}|PLANNED"),
                obligations(uscc));
    }

    @Test
    void isVerifiedRectifiedOrEndsTheBusinessOfTheAgency() {
        time.to("2027-01-05T09:00");
        String obligation = column("SELECT id::text FROM reporting_obligation WHERE uscc = '" + uscc
                        + "' AND report_kind = 'DISPATCH_ANNUAL' AND period = '2026'")
                .getFirst();
        file(enterprise(uscc), obligation, YEAR.replace(":28,\"clients", ":30,\"clients"))
                .statusCode(422)
                .body("code", equalTo("E-DISPATCH-REPORT"))
                .body("errors.code", contains("E-DISPATCH-SUM"));
        file(enterprise(newUscc(COUNTY)), obligation, YEAR).statusCode(404);
        String id = file(enterprise(uscc), obligation, YEAR)
                .statusCode(201)
                .body("year", equalTo(2026))
                .body("state", equalTo("SUBMITTED"))
                .extract()
                .path("id");
        file(enterprise(uscc), obligation, YEAR).statusCode(409);
        assertEquals("SUBMITTED", state(obligation));

        judge(enterprise(uscc), id, "verification", "{\"result\":\"QUALIFIED\"}")
                .statusCode(403);
        judge(officer(COUNTY), id, "verification", "{\"result\":\"UNQUALIFIED\"}")
                .statusCode(422)
                .body("errors.code", contains("E-REQUIRED"));
        judge(officer(COUNTY), id, "verification", "{\"result\":\"UNQUALIFIED\",\"findings\":\"未提供经营场所证明，缺少审计报告\"}")
                .statusCode(200)
                .body("state", equalTo("UNQUALIFIED"))
                .body("rectifyDueOn", equalTo("2027-01-20"));
        assertEquals("FULFILLED", state(obligation));

        String exit = "{\"decisionNo\":\"派遣退出〔2027〕1号\",\"reason\":\"年度核验不合格，逾期未整改\"}";
        at("2027-01-20T09:00");
        judge(officer(COUNTY), id, "exit", exit).statusCode(422).body("code", equalTo("E-DISPATCH-RECTIFYING"));
        at("2027-01-21T09:00");
        judge(officer(COUNTY), id, "exit", exit.replace("年度核验不合格", "法人 13800138000 "))
                .statusCode(422)
                .body("errors.pointer", contains("/reason"))
                .body("errors.code", contains("E-PII-FORBIDDEN"));
        judge(officer(COUNTY), id, "exit", exit)
                .statusCode(200)
                .body("state", equalTo("EXITED"))
                .body("exitDecision", equalTo("派遣退出〔2027〕1号"));
        judge(officer(COUNTY), id, "verification", "{\"result\":\"QUALIFIED\"}").statusCode(409);
        officer(COUNTY)
                .get("/api/reporting/v1/enterprises/" + uscc)
                .then()
                .statusCode(200)
                .body("status", equalTo("EXITED"));
    }

    @Test
    void isNotTheEmploymentReport() {
        String obligation = column("SELECT id::text FROM reporting_obligation WHERE uscc = '" + uscc
                        + "' AND report_kind <> 'DISPATCH_ANNUAL'")
                .getFirst();

        file(enterprise(uscc), obligation, YEAR).statusCode(422).body("code", equalTo("E-REPORT-KIND"));
    }

    private static String agency(String licensedTo) {
        String uscc = newUscc(COUNTY);
        register(
                officer(COUNTY),
                partner(uscc, "虚构派遣有限公司", COUNTY)
                        .replace(
                                "\"AGENT\"",
                                "\"LABOR_DISPATCH\",\"dispatchLicenseNo\":\"150105202600012\","
                                        + "\"dispatchLicenseValidTo\":\"" + licensedTo + "\""));
        return uscc;
    }

    private static ValidatableResponse file(RequestSpecification caller, String obligation, String report) {
        return caller.body(report)
                .post("/api/reporting/v1/obligations/" + obligation + "/dispatch-reports")
                .then();
    }

    private static ValidatableResponse judge(RequestSpecification caller, String id, String step, String body) {
        return caller.header("If-Match", "*")
                .body(body)
                .post(REPORTS + id + "/" + step)
                .then();
    }

    private List<String> obligations(String code) {
        return column("SELECT concat_ws('|', period, open_on, due_on, recipient_level, recipient_agency_ids, state)"
                + " FROM reporting_obligation WHERE uscc = '" + code
                + "' AND report_kind = 'DISPATCH_ANNUAL' ORDER BY period");
    }

    private String state(String obligation) {
        return column("SELECT state FROM reporting_obligation WHERE id = '" + obligation + "'")
                .getFirst();
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
