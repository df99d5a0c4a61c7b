package org.labourrights.reporting.contract;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.postgres.ClearText;

/** A number planted in each free text of the service is refused at its place, and no table holds it. */
@QuarkusTest
@WithSuite
class ImpersonalTextTest {

    private static final String BASE = "/api/reporting/v1/";
    private static final String PHONE = "13987652004";
    private static final String ID = "150105199003075122";

    @ParameterizedTest(name = "{1} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            OFFICER | enterprises/{uscc}/status-changes | {"status":"SUSPENDED","reason":"%s"} | /reason | E-ENTERPRISE-FIELDS
            OFFICER | enterprises/{uscc}/partnerships/{id}/termination | {"endedOn":"2026-06-30","reason":"%s"} | /reason | E-ENTERPRISE-FIELDS
            OFFICER | enterprises/{uscc}/partnerships/{id}/supervision-records | {"supervisedOn":"2026-03-20","findings":"%s"} | /findings | E-ENTERPRISE-FIELDS
            OFFICER | enterprises/{uscc}/partnerships | {"partnerUscc":"91150105MA0T1A2B95","agreementNo":"%s","signedOn":"2026-01-05","rightsClausesPresent":true} | /agreementNo | E-PII-FORBIDDEN
            OFFICER | reports/{id}/acceptance | {"note":"%s"} | /note | E-REPORT-REQUEST
            OFFICER | reports/{id}/acceptance | {"acknowledgements":[{"warning":"W-JUMP","pointer":"/headcount/0/endCount","note":"%s"}]} | /acknowledgements/0/note | E-REPORT-REQUEST
            OFFICER | reports/{id}/return | {"reasons":["OTHER"],"note":"%s"} | /note | E-REPORT-REQUEST
            ENTERPRISE | reports/{id}/void | {"reason":"%s"} | /reason | E-REPORT-REQUEST
            ENTERPRISE | reports/{id}/amendments | {"reason":"%s"} | /reason | E-REPORT-REQUEST
            ENTERPRISE | reports/{id}/amendments/abandonment | {"reason":"%s"} | /reason | E-REPORT-REQUEST
            ENTERPRISE | layoff-plans/{id}/cancellation | {"reason":"%s"} | /reason | E-LAYOFF-PLAN
            OFFICER | daily-layoff-reports/{id}/corrections | {"reason":"%s","report":{"zeroReport":true}} | /reason | E-LAYOFF-DAILY
            OFFICER | dispatch-reports/{id}/verification | {"result":"UNQUALIFIED","findings":"%s"} | /findings | E-DISPATCH-REPORT
            OFFICER | dispatch-reports/{id}/exit | {"decisionNo":"派遣退出〔2027〕1号","reason":"%s"} | /reason | E-DISPATCH-REPORT
            OFFICER | dispatch-reports/{id}/exit | {"decisionNo":"%s","reason":"年度核验不合格，逾期未整改"} | /decisionNo | E-DISPATCH-REPORT
            OFFICER | obligations/{id}/exemption | {"reason":"%s","approvalNo":"免报〔2026〕3号"} | /reason | E-PII-FORBIDDEN
            OFFICER | obligations/{id}/exemption | {"reason":"停业整顿，报告期内无用工","approvalNo":"%s"} | /approvalNo | E-PII-FORBIDDEN
            OFFICER | risk-warnings/{id}/acknowledgement | {"note":"%s"} | /note | E-PII-FORBIDDEN
            OFFICER | risk-warnings/{id}/measures | {"kind":"VISIT","takenOn":"2026-07-20","note":"%s"} | /note | E-PII-FORBIDDEN
            ADMIN | policies | {"key":"report.dueOffsetDays","division":"150105","value":30,"validFrom":"2027-01-01","sourceTag":"%s","reason":"统一调整报送期限"} | /sourceTag | E-POLICY-TEXT
            ADMIN | policies | {"key":"report.dueOffsetDays","division":"150105","value":30,"validFrom":"2027-01-01","sourceTag":"呼人社发〔2026〕21号","reason":"%s"} | /reason | E-POLICY-TEXT
            ADMIN | policies/{id}/closure | {"validTo":"2027-06-30","reason":"%s"} | /reason | E-POLICY-TEXT
            ADMIN | policies/{id}/voiding | {"reason":"%s"} | /reason | E-POLICY-TEXT
            ADMIN | policies/{id}/replacement | {"value":15,"sourceTag":"%s","reason":"更正录入错误"} | /sourceTag | E-POLICY-TEXT
            ADMIN | policies/{id}/replacement | {"value":15,"sourceTag":"呼人社发〔2026〕21号","reason":"%s"} | /reason | E-POLICY-TEXT
            ADMIN | set-aside/timers/{id}/release | {"reason":"%s"} | /reason | E-PII-FORBIDDEN
            ADMIN | set-aside/timers/{id}/dismissal | {"reason":"%s"} | /reason | E-PII-FORBIDDEN
            ADMIN | set-aside/events/{id}/replay | {"reason":"%s"} | /reason | E-PII-FORBIDDEN
            ADMIN | set-aside/events/{id}/dismissal | {"reason":"%s"} | /reason | E-PII-FORBIDDEN
            """)
    void refusesTheNumberAndKeepsNothing(String writer, String path, String body, String pointer, String problem)
            throws SQLException {
        String uscc = newUscc("150105");
        String address = BASE
                + path.replace("{uscc}", uscc).replace("{id}", UUID.randomUUID().toString());

        for (String number : List.of(PHONE, ID)) {
            refused(caller(writer, uscc), address, body.replace("%s", words(number)), pointer, problem);
            assertEquals(List.of(), ClearText.tablesWith(number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PHONE, ID})
    void refusesItInTheBaseLedger(String number) throws SQLException {
        String uscc = newUscc("150105");
        String platform = platform(uscc, "无名快送有限公司", "150105");
        String profile = platform.substring(platform.indexOf("\"profile\""), platform.indexOf(",\"contacts\""));
        String vouched = "{\"usccOverrideReason\":\"" + words(number) + "\"," + platform.substring(1);
        String change = "{\"reason\":\"SURVEY\",\"%s\":\"" + words(number) + "\"," + profile + "}";
        String entries = BASE + "enterprises/" + uscc + "/ledger-entries";

        refused(officer("150105"), BASE + "enterprises", vouched, "/usccOverrideReason", "E-PII-FORBIDDEN");
        refused(officer("150105"), entries, change.formatted("source"), "/source", "E-ENTERPRISE-FIELDS");
        refused(officer("150105"), entries, change.formatted("note"), "/note", "E-ENTERPRISE-FIELDS");

        assertEquals(List.of(), ClearText.tablesWith(number));
        officer("150105").get(BASE + "enterprises/" + uscc).then().statusCode(404);
    }

    private static RequestSpecification caller(String writer, String uscc) {
        return switch (writer) {
            case "OFFICER" -> officer("150105");
            case "ENTERPRISE" -> enterprise(uscc);
            case "ADMIN" -> somebody(Roles.ADMIN, "150105");
            default -> throw new IllegalArgumentException(writer);
        };
    }

    private static String words(String number) {
        return "已致电其本人 " + number + " 核实情况";
    }

    private static void refused(
            RequestSpecification caller, String address, String body, String pointer, String problem) {
        caller.header("If-Match", "\"0\"")
                .body(body)
                .post(address)
                .then()
                .statusCode(422)
                .body("code", equalTo(problem))
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("E-PII-FORBIDDEN"));
    }
}
