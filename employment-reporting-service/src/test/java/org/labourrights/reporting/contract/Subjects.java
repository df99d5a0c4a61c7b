package org.labourrights.reporting.contract;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.reporting.Fixtures;
import org.labourrights.testkit.contract.ApiOperation;

/** What the generated suites act on: an enterprise of 150105. */
final class Subjects {

    /** Reference data, alike for everybody; statistics, which answer for the caller's own division. */
    static final Set<String> UNSCOPED = Set.of(
            "getCalendar",
            "computeDueDate",
            "getCalendarYear",
            "listCodeLists",
            "getCodeList",
            "listDivisions",
            "getDivision",
            "findMinimumWage",
            "listAgencies",
            "getAgency",
            "listReferenceEntries",
            "listReferenceKinds",
            "getReferenceEntry",
            "listReferenceVersions",
            "listPolicies",
            "listPolicyKeys",
            "resolvePolicy",
            "getPolicy",
            "getDailyLayoffStatistic",
            "getHeadcountStatistic",
            "getLedgerCoverage",
            "getLedgerSummary",
            "getReportTimeliness",
            "getRiskDistribution");

    private static @Nullable String uscc;
    private static @Nullable String plan;
    private static @Nullable String dailyReport;
    private static @Nullable String dispatchReport;

    private Subjects() {}

    static synchronized String uscc() {
        if (uscc == null) {
            String code = Fixtures.newUscc("150105");
            Fixtures.register(Fixtures.officer("150105"), Fixtures.platform(code, "契约检验有限公司", "150105"));
            uscc = code;
        }
        return uscc;
    }

    /** A plan that was reported yesterday, so that today's daily report stands. */
    private static synchronized String layoffPlan() {
        if (plan == null) {
            LocalDate today = LocalDate.now(ClockSource.ZONE);
            plan = Fixtures.officer("150105")
                    .body("""
                            {"proposal":{"reason":"SERIOUS_DIFFICULTY","plannedCount":19,"employeeCount":186,\
                            "startOn":"%s","endOn":"%s","compensationTotal":"1520000.00"}}""".formatted(today, today.plusDays(30)))
                    .post("/api/reporting/v1/enterprises/" + uscc() + "/layoff-plans")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            step("notice", today.minusDays(40));
            step("opinion", today.minusDays(20));
            step("report", today.minusDays(1));
        }
        return plan;
    }

    private static void step(String step, LocalDate on) {
        Fixtures.officer("150105")
                .header("If-Match", "*")
                .body("{\"on\":\"" + on + "\"}")
                .post("/api/reporting/v1/layoff-plans/" + plan + "/" + step)
                .then()
                .statusCode(200);
    }

    private static synchronized String dailyReport() {
        if (dailyReport == null) {
            layoffPlan();
            dailyReport = Fixtures.officer("150105")
                    .queryParam("from", LocalDate.now(ClockSource.ZONE).toString())
                    .get("/api/reporting/v1/daily-layoff-reports")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items[0].id");
        }
        return dailyReport;
    }

    /** Filed by an agency of 150105 whose year is opened early. */
    private static synchronized String dispatchReport() {
        if (dispatchReport == null) {
            String agency = Fixtures.newUscc("150105");
            Fixtures.register(
                    Fixtures.officer("150105"),
                    Fixtures.partner(agency, "契约检验派遣有限公司", "150105")
                            .replace(
                                    "\"AGENT\"",
                                    "\"LABOR_DISPATCH\",\"dispatchLicenseNo\":\"150105202600012\","
                                            + "\"dispatchLicenseValidTo\":\"2099-12-31\""));
            dispatchReport = Fixtures.enterprise(agency)
                    .body("""
                            {"dispatchedCount":28,"clients":[{"uscc":"91150105MA0T1A2B95","dispatchedCount":28}],\
                            "feesIncome":"336000.00"}""")
                    .post("/api/reporting/v1/obligations/" + opened(agency) + "/dispatch-reports")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        return dispatchReport;
    }

    private static UUID opened(String agency) {
        Database database = CDI.current().select(Database.class).get();
        SystemScope system = CDI.current().select(SystemScope.class).get();
        return system.call("fixture", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one("""
                                UPDATE reporting_obligation SET state = 'OPEN'
                                WHERE uscc = ? AND report_kind = 'DISPATCH_ANNUAL' RETURNING id
                                """, row -> row.getObject(1, UUID.class), agency)
                        .orElseThrow()));
    }

    static Map<String, String> pathValues(ApiOperation operation) {
        Map<String, String> values = new HashMap<>();
        for (String variable : operation.variables()) {
            switch (variable) {
                case "uscc" -> values.put(variable, uscc());
                case "planId" -> values.put(variable, layoffPlan());
                case "dailyReportId" -> values.put(variable, dailyReport());
                case "dispatchReportId" -> values.put(variable, dispatchReport());
                case "item" -> values.put(variable, "SKILL_TRAINING");
                default -> {
                    // The suite fills in an id that is none.
                }
            }
        }
        return values;
    }
}
