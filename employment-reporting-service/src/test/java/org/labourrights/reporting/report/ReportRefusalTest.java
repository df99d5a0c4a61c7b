package org.labourrights.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.labourrights.reporting.report.Scene.Case;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class ReportRefusalTest {

    @Inject
    Scene scene;

    @Test
    void refusesFiguresThatDoNotFitAndStoresNothing() {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        UUID report = scene.draft(saihan, saihan.document());
        String broken = saihan.document()
                .with("/headcount/0/endCount", "321")
                .with("/enterpriseRequests", "\"请联系 13800138000\"")
                .text();

        scene.step(saihan.enterprise(), report, "submission", broken)
                .statusCode(422)
                .body("code", equalTo("E-REPORT-RULES"))
                .body("errors.code", contains("E-FLOW", "E-PII-FORBIDDEN"))
                .body("errors.pointer", contains("/headcount/0/endCount", "/enterpriseRequests"));

        assertEquals("OPEN", scene.obligationState(saihan));
        assertEquals(
                List.of("DRAFT 0"),
                scene.column(
                        "SELECT state || ' ' || report_version FROM employment_report WHERE id = '" + report + "'"));
        assertEquals(List.of(), scene.column("SELECT type FROM event_log WHERE subject = '" + report + "'"));
    }

    @Test
    void keepsPersonalNumbersOutOfDraftsAsWell() {
        Case saihan = scene.openCase();
        String broken = saihan.document()
                .with("/enterpriseRequests", "\"请联系 13800138000\"")
                .text();

        saihan.enterprise()
                .body(broken)
                .post("/api/reporting/v1/obligations/" + saihan.obligationId() + "/reports")
                .then()
                .statusCode(422)
                .body("errors.code", contains("E-PII-FORBIDDEN"))
                .body("errors.pointer", contains("/enterpriseRequests"));
        UUID report = scene.draft(saihan, saihan.document());
        saihan.enterprise()
                .header("If-Match", scene.etag(report))
                .body(broken)
                .put(Scene.REPORTS + report + "/draft")
                .then()
                .statusCode(422)
                .body("errors.code", contains("E-PII-FORBIDDEN"));
    }

    @Test
    void answersShapeErrorsWithTheirPlace() {
        Case saihan = scene.openCase();
        UUID report = scene.draft(saihan, saihan.document());

        scene.step(
                        saihan.enterprise(),
                        report,
                        "submission",
                        saihan.document().with("/headcount/0/endCount", "1.5").text())
                .statusCode(400)
                .body("code", equalTo("E-SHAPE"))
                .body("errors.pointer", contains("/headcount/0/endCount"));
        scene.step(
                        saihan.enterprise(),
                        report,
                        "submission",
                        saihan.document().with("/headcount/0/endCount", "null").text())
                .statusCode(400)
                .body("errors.pointer", contains("/headcount/0/endCount"))
                .body("errors.code", contains("E-REQUIRED"));
        scene.step(
                        saihan.enterprise(),
                        report,
                        "submission",
                        saihan.document().with("/headcount/0/colour", "1").text())
                .statusCode(400)
                .body("errors.pointer", contains("/headcount/0/colour"));
        scene.step(
                        saihan.enterprise(),
                        report,
                        "submission",
                        saihan.document()
                                .with("/headcount/0/workerName", "\"x\"")
                                .text())
                .statusCode(422)
                .body("code", equalTo("E-PII-FORBIDDEN"))
                .body("errors.pointer", contains("/headcount/0/workerName"));
    }

    @Test
    void showsAReportToItsEnterpriseAndTheBureausAboveAndLetsOnlyTheRecipientDecide() {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        UUID report = scene.draft(saihan, saihan.document());
        String path = Scene.REPORTS + report;
        officer("150105").get(path).then().statusCode(404);
        enterprise(newUscc("150105")).get(path).then().statusCode(404);

        scene.step(saihan.enterprise(), report, "submission", "").statusCode(201);

        officer("150105").get(path).then().statusCode(200).body("draft", nullValue());
        officer("150104").get(path).then().statusCode(404);
        enterprise(newUscc("150105")).get(path).then().statusCode(404);
        scene.step(officer("150100"), report, "review", "").statusCode(403).body("code", equalTo("E-SCOPE"));
        scene.step(officer("150104"), report, "review", "").statusCode(404);
        scene.send(officer("150105"), report, "review", "").then().statusCode(428);
        scene.step(saihan.enterprise(), report, "review", "").statusCode(403);
        scene.step(officer("150105"), report, "acceptance", "{}")
                .statusCode(409)
                .body("state", equalTo("SUBMITTED"));
        officer("150105")
                .queryParam("state", "SUBMITTED")
                .queryParam("uscc", saihan.uscc())
                .get("/api/reporting/v1/reports")
                .then()
                .statusCode(200)
                .body("items.id", contains(report.toString()));
    }

    @Test
    void filesOneOfTwoDocumentsThatAreSubmittedAtOnce() throws InterruptedException, ExecutionException {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        UUID report = scene.draft(saihan, saihan.document());
        String[] bodies = {
            saihan.document().with("/appeals/received", "150").text(),
            saihan.document().with("/appeals/received", "151").text()
        };

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> sent = new ArrayList<>();
            for (String body : bodies) {
                sent.add(both.submit(
                        () -> scene.send(saihan.enterprise().header("If-Match", "\"0\""), report, "submission", body)
                                .statusCode()));
            }
            for (Future<Integer> answer : sent) {
                answers.add(answer.get());
            }
        }
        answers.sort(null);

        assertEquals(201, answers.getFirst());
        assertTrue(List.of(409, 412).contains(answers.getLast()), answers.toString());
        assertEquals(
                List.of("report.submitted.v1"),
                scene.column("SELECT type FROM event_log WHERE subject = '" + report + "'"));
        assertEquals(
                List.of("1"),
                scene.column(
                        "SELECT count(*)::text FROM employment_report_version WHERE report_id = '" + report + "'"));
    }
}
