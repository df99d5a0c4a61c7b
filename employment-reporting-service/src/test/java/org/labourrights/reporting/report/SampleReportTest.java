package org.labourrights.reporting.report;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.reporting.Fixtures;
import org.labourrights.reporting.report.Scene.Case;
import org.labourrights.testkit.WithSuite;

/** The sample of appendix E.3, letter for letter: amounts are numbers in it, where answers write them as texts. */
@QuarkusTest
@WithSuite
class SampleReportTest {
    private static final String SAMPLE = """
            {
              "obligationNo": "YG-150105-2026H1-00017",
              "uscc": "91150105MA0T1A2B95",
              "period": "2026H1",
              "statementOfTruth": true,
              "headcount": [
                {"occupation":"DELIVERY_RIDER","employmentRelation":"ESTABLISHED","employerUscc":"91150105MA0T1A2B95","divisionCode":"150105",
                 "startCount":318,"hiredCount":22,"leftCount":20,"endCount":320,"femaleCount":41,"minorCount":0,
                 "laborContractCount":286,"electronicContractCount":250,"newWithin30DaysUnsigned":14,"selfEmployedCount":0},
                {"occupation":"DELIVERY_RIDER","employmentRelation":"INCOMPLETE","employerUscc":"91150104MA0LWP5518","divisionCode":"150104",
                 "startCount":2282,"hiredCount":410,"leftCount":852,"endCount":1840,"femaleCount":190,"minorCount":0,
                 "writtenAgreementCount":1693,"selfEmployedCount":655,"selfEmployedNewCount":37}
              ],
              "pay": [{"occupation":"DELIVERY_RIDER","employmentRelation":"INCOMPLETE","paidWorkerCount":1738,"payableAmount":8216543.00,"paidAmount":8068394.85,"arrearsWorkerCount":9,"belowMinimumCount":27,"payCycle":"WEEK","holidayPremiumPaid":true}],
              "workTime": [{"employmentRelation":"INCOMPLETE","workHourSystem":"FLEXIBLE_PLATFORM","dailyOrderOver8hCount":412,"continuousOver4hCount":96}],
              "partners": [{"partnerUscc":"91150104MA0LWP5518","partnerType":"AGENT","workerCount":1840,"agreementValid":true,"clausesPresent":true,"supervisionDone":true}],
              "ruleChanges": [{"subject":"COMMISSION_RATIO","changedOn":"2026-03-02","consultedUnion":true,"publicizedOn":"2026-03-05","effectiveOn":"2026-03-20"}],
              "appeals": {"received":141,"closed":139,"upheld":52},
              "policyProgress": "…", "enterpriseRequests": "…"
            }
            """;

    @Inject
    Scene scene;

    @Test
    void breaksNoRuleAndRaisesNoWarning() {
        Findings findings = ReportRules.check(Reports.of(SAMPLE).content(), Reports.context());

        assertEquals(List.of(), findings.errors());
        assertEquals(List.of(), findings.warnings());
    }

    @Test
    void isTakenAsItStandsAndAssessedAsItsFiguresSay() {
        Case saihan = scene.openCase();
        // Other tests register the sample's enterprise as well: who files, and under which number, is all that differs.
        String sample = SAMPLE.replace(Reports.PLATFORM.value(), saihan.uscc())
                .replace("YG-150105-2026H1-00017", saihan.obligationNo());
        scene.at("2026-07-14T10:12:00");

        UUID report = UUID.fromString(saihan.enterprise()
                .body(sample)
                .post("/api/reporting/v1/obligations/" + saihan.obligationId() + "/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        scene.step(saihan.enterprise(), report, "submission", sample)
                .statusCode(201)
                .body("timely", equalTo(true))
                .body("warnings", hasSize(0));
        scene.accepted(report);

        saihan.enterprise()
                .get(Scene.REPORTS + report + "/versions/1")
                .then()
                .statusCode(200)
                .body("content.pay[0].payableAmount", equalTo("8216543.00"))
                .body("content.pay[0].paidAmount", equalTo("8068394.85"));
        String row = "items[0].indicators.find { it.code == '%s' }.%s";
        Fixtures.officer("150105")
                .get("/api/reporting/v1/risk-assessments?uscc=" + saihan.uscc())
                .then()
                .body(row.formatted("R-01", "value"), equalTo("93.46"))
                .body(row.formatted("R-02", "value"), equalTo("92.01"))
                .body(row.formatted("R-03", "value"), equalTo("1.55"))
                .body(row.formatted("R-04", "value"), equalTo("1.80"))
                .body(row.formatted("R-05", "value"), equalTo("22.39"))
                .body(row.formatted("R-07", "value"), equalTo("30.32"))
                .body(row.formatted("R-09", "value"), equalTo("16.92"));
        assertEquals(
                List.of("148148.15"),
                scene.column("SELECT payload->'totals'->>'unpaidAmount' FROM event_log WHERE subject = '" + report
                        + "' AND type = 'report.accepted.v1'"));
    }
}
