package org.labourrights.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.labourrights.reporting.Fixtures.somebody;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.reporting.report.Scene.Case;
import org.labourrights.testkit.WithSuite;

/** A report is held against the minimum wage that was entered for its place and months (RU-18). */
@QuarkusTest
@WithSuite
class EnteredWageTest {
    private static final String ENTRIES = "/api/reporting/v1/reference-entries";

    /** 320 workers at 2300 on average: 14 of them at least lie below 2400, and nobody below 2270. */
    private static final String PAY = """
            {"occupation":"DELIVERY_RIDER","employmentRelation":"ESTABLISHED","paidWorkerCount":320,\
            "payableAmount":"4416000.00","paidAmount":"4416000.00","arrearsWorkerCount":0,"belowMinimumCount":0,\
            "avgMonthlyPay":"2300.00","payCycle":"MONTH","holidayPremiumPaid":true}""";

    @Inject
    Scene scene;

    @Test
    void aWageThatWasEnteredCountsUntilItIsTakenBack() {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        UUID report = scene.draft(saihan, saihan.document().with("/pay/-", PAY));
        triedOut(saihan, report).body("warnings.findAll { it.code == 'W-MINWAGE-BELOW' }", empty());

        String id = somebody("ADMIN", "150000")
                .body("""
                        {"kind":"minimum-wage","key":"150105","content":{"monthly":"2400.00","hourly":"23.50"},\
                        "validFrom":"2026-01-01","validTo":"2026-06-30","source":"内政办发〔2025〕37号（示例）",\
                        "reason":"自治区调整最低工资标准"}""")
                .post(ENTRIES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        triedOut(saihan, report)
                .body("warnings.findAll { it.code == 'W-MINWAGE-BELOW' }.pointer", contains("/pay/1/belowMinimumCount"))
                .body("warnings.find { it.code == 'W-MINWAGE-BELOW' }.parameters.expected", equalTo(14));
        wage("2026-06-01").body("monthly", equalTo("2400.00")).body("sourceTag", equalTo("内政办发〔2025〕37号（示例）"));
        wage("2025-12-31").body("monthly", equalTo("2270.00"));

        somebody("ADMIN", "150000")
                .header("If-Match", "\"0\"")
                .body("{\"reason\":\"录入的是征求意见稿\"}")
                .post(ENTRIES + "/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(true));

        triedOut(saihan, report).body("warnings.findAll { it.code == 'W-MINWAGE-BELOW' }", empty());
        wage("2026-06-01").body("monthly", equalTo("2270.00"));
    }

    private ValidatableResponse triedOut(Case of, UUID report) {
        return scene.send(
                        of.enterprise().header("If-Match", scene.etag(report)).queryParam("dryRun", true),
                        report,
                        "submission",
                        "")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse wage(String on) {
        return somebody("COUNTY_OFFICER", "150105")
                .get("/api/reporting/v1/minimum-wages?division=150105&on=" + on)
                .then()
                .statusCode(200);
    }
}
