package org.labourrights.arrears.handling;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

/** Whether wages of migrant workers are owed is decided by people; each test has a division of its own. */
@QuarkusTest
@WithSuite
class MigrantWageTest {
    private static final String USCC = "91150104MA0LWP5518";
    private static final String YES = "{\"migrantWage\":\"YES\",\"explanation\":\"均为农村户籍\"}";
    private static final String NO = "{\"migrantWage\":\"NO\",\"explanation\":\"均为城镇户籍\"}";

    @Inject
    Clock clock;

    @Inject
    SystemScope system;

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource({"'\"YES\"', YES", "'\"NO\"', NO", "'\"UNKNOWN\"', UNKNOWN", "true, YES", "false, NO", "null, UNKNOWN"})
    void isTakenInAsItIsTold(String told, String taken) {
        HandledLead.received("620602", claim("620602", told)).read().body("migrantWage", equalTo(taken));
    }

    @ParameterizedTest
    @CsvSource({"'\"yes\"'", "1", "'\"\"'", "'[]'"})
    void nothingElseIsTakenForIt(String told) {
        Fixtures.officer("620602")
                .body(claim("620602", told))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(400);
    }

    @Test
    void aLeadIsNotClosedWhileNobodyHasDecided() {
        HandledLead lead = paid("620621");
        lead.read().body("state", equalTo("RESOLVED")).body("migrantWage", equalTo("UNKNOWN"));

        lead.step("confirmation", "{\"statement\":\"已收到\"}")
                .statusCode(422)
                .body("code", equalTo("E-MIGRANT-WAGE-UNKNOWN"));
        undecided("620621").body("migrantWageUnknown.open", equalTo(1)).body("total.denominator", equalTo(0));
        lead.step("migrant-wage", YES).statusCode(200).body("migrantWage", equalTo("YES"));
        undecided("620621").body("migrantWageUnknown.open", equalTo(0)).body("total.denominator", equalTo(1));
        lead.step("confirmation", "{\"statement\":\"已收到\"}").statusCode(200).body("state", equalTo("CLOSED"));

        undecided("620621").body("total.numerator", equalTo(1)).body("total.denominator", equalTo(1));
        lead.step("migrant-wage", NO).statusCode(409).body("code", equalTo("E-STATE"));
    }

    @Test
    void isDecidedWithAcceptanceAndSubstantiationAndCorrectedWithAReason() {
        HandledLead lead = HandledLead.received("620622", claim("620622", "null"));
        lead.step("acceptance", """
            {"handlerId":"officer-7","handlerAgencyId":"HRSS-620622","migrantWage":"YES"}\
            """).statusCode(200).body("migrantWage", equalTo("YES"));
        undecided("620622").body("total.denominator", equalTo(1));
        lead.step("substantiation", """
            {"workerCount":1,"amount":"100.00","periodStart":"2026-01-01","periodEnd":"2026-01-31",\
            "findings":"属实","migrantWage":"NO"}\
            """).statusCode(200).body("migrantWage", equalTo("NO"));
        undecided("620622").body("total.denominator", equalTo(0));
        lead.step("migrant-wage", "{\"migrantWage\":\"YES\"}").statusCode(400);
        lead.step("migrant-wage", YES).statusCode(200);

        lead.read("records").body("items.findAll { it.kind == 'MIGRANT_WAGE' }.code", contains("YES", "NO", "YES"));
        assertEquals(List.of("UNKNOWN YES", "YES NO", "NO YES"), trail(lead));
        undecided("620622").body("total.denominator", equalTo(1)).body("migrantWageUnknown.open", equalTo(0));
    }

    @Test
    void aRefusedLeadThatNobodyDecidedOnIsToldBesideTheRate() {
        HandledLead lead =
                HandledLead.accepted("620623", claim("620623", "null").replace("ESTABLISHED", "CIVIL"));
        lead.step("rejection", "{\"reason\":\"OUT_OF_SCOPE\",\"explanation\":\"民事关系\"}")
                .statusCode(200);

        undecided("620623")
                .body("total.denominator", equalTo(0))
                .body("migrantWageUnknown.open", equalTo(0))
                .body("migrantWageUnknown.closed", equalTo(1));
        Fixtures.officer("620623")
                .get("/api/arrears/v1/statistics/rates?kpi=RECOVERY&period=" + quarter())
                .then()
                .body("migrantWageUnknown", nullValue());
    }

    @Test
    void aDepositIsNoWage() {
        HandledLead lead = HandledLead.accepted("620702", """
            {"leadType":"COMPLAINT","channel":"ONSITE","employerName":"虚构配送服务有限公司",\
            "reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"},"employmentRelation":"UNKNOWN",\
            "divisionCode":"620702","migrantWage":"YES","claims":[{"amount":"500.00","periodStart":"2026-01-01",\
            "periodEnd":"2026-01-31","payItem":"DEPOSIT"}]}\
            """);
        lead.read().body("migrantWage", equalTo("NO"));

        lead.step("migrant-wage", YES).statusCode(422).body("errors[0].pointer", equalTo("/migrantWage"));
        lead.step("migrant-wage", NO).statusCode(200);
    }

    private HandledLead paid(String division) {
        HandledLead lead = HandledLead.connected(division, claim(division, "null"));
        lead.step("payments", """
            {"amount":"100.00","workerCount":1,"paidOn":"%s","payer":"EMPLOYER"}\
            """.formatted(LocalDate.now(clock))).statusCode(201);
        return lead;
    }

    private static String claim(String division, String migrantWage) {
        return HandledLead.claim(division, USCC, "ESTABLISHED", 1, "100.00")
                .replace("\"migrantWage\":true", "\"migrantWage\":" + migrantWage);
    }

    private ValidatableResponse undecided(String division) {
        return Fixtures.officer(division)
                .get("/api/arrears/v1/statistics/rates?kpi=COMPLAINT_CLOSING&period=" + quarter())
                .then()
                .statusCode(200);
    }

    private String quarter() {
        LocalDate today = LocalDate.now(clock);
        return today.getYear() + "Q" + ((today.getMonthValue() + 2) / 3);
    }

    private List<String> trail(HandledLead lead) {
        String leadNo = lead.text("leadNo");
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list("""
                    SELECT (payload ->> 'before') || ' ' || (payload ->> 'now') FROM event_log
                    WHERE subject = ? AND type = 'lead.migrant.wage.decided.v1' ORDER BY seq\
                    """, row -> row.getString(1), leadNo)));
    }
}
