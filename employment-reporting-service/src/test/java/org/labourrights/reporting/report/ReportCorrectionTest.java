package org.labourrights.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.officer;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.reporting.report.Scene.Case;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class ReportCorrectionTest {

    @Inject
    Scene scene;

    @Test
    void keepsTheTimelinessOfTheFirstSubmissionWhenCorrectedInTime() {
        Case saihan = scene.openCase();
        UUID report = returned(saihan, "2026-07-15T16:00:00", "2026-07-16T09:00:00");

        scene.at("2026-07-23T18:00:00");
        scene.step(
                        saihan.enterprise(),
                        report,
                        "submission",
                        saihan.document().with("/appeals/received", "142").text())
                .statusCode(201)
                .body("reportVersion", equalTo(2))
                .body("timely", equalTo(true));
        scene.accepted(report);

        assertEquals("FULFILLED", scene.obligationState(saihan));
    }

    @Test
    void isLateWhenCorrectedAfterTheWindow() {
        Case saihan = scene.openCase();
        UUID report = returned(saihan, "2026-07-15T16:00:00", "2026-07-16T09:00:00");

        scene.at("2026-07-24T09:00:00");
        assertEquals("OVERDUE", scene.obligationState(saihan));
        scene.step(
                        saihan.enterprise(),
                        report,
                        "submission",
                        saihan.document().with("/appeals/received", "142").text())
                .statusCode(201)
                .body("timely", equalTo(false));
        scene.accepted(report);

        assertEquals("FULFILLED_LATE", scene.obligationState(saihan));
    }

    @Test
    void amendsAnAcceptedReportAndKeepsTheOldVersionReadable() {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        UUID report = scene.submitted(saihan, saihan.document());
        scene.accepted(report);

        scene.at("2026-08-03T10:00:00");
        scene.step(saihan.enterprise(), report, "amendments", "{\"reason\":\"太短\"}")
                .statusCode(400);
        scene.step(saihan.enterprise(), report, "amendments", ReportAnswers.REASON)
                .statusCode(200)
                .body("state", equalTo("AMENDMENT_DRAFT"))
                .body("acceptedVersion", equalTo(1));
        scene.step(
                        saihan.enterprise(),
                        report,
                        "submission",
                        saihan.document().with("/appeals/received", "150").text())
                .statusCode(201)
                .body("reportVersion", equalTo(2));
        scene.accepted(report);

        saihan.enterprise()
                .get(Scene.REPORTS + report + "/versions/1")
                .then()
                .statusCode(200)
                .body("content.appeals.received", equalTo(141))
                .body("version.inForce", equalTo(false));
        saihan.enterprise()
                .get(Scene.REPORTS + report + "/versions/2")
                .then()
                .body("content.appeals.received", equalTo(150))
                .body("version.inForce", equalTo(true))
                .body("version.amendmentReason", equalTo("复核后发现外包人员重复统计，更正人数。"));
        assertEquals("FULFILLED", scene.obligationState(saihan));
    }

    @Test
    void aCorrectionThatChangesNothingIsRefusedAndStillOwed() {
        Case saihan = scene.openCase();
        UUID report = returned(saihan, "2026-07-15T16:00:00", "2026-07-16T09:00:00");

        scene.step(saihan.enterprise(), report, "submission", saihan.document().text())
                .statusCode(422)
                .body("code", equalTo("E-REPORT-UNCHANGED"))
                .body("state", equalTo("RETURNED"));
        saihan.enterprise()
                .get(Scene.REPORTS + report)
                .then()
                .body("state", equalTo("RETURNED"))
                .body("reportVersion", equalTo(1));
    }

    @Test
    void anAmendmentThatChangesNothingIsRefused() {
        Case saihan = scene.openCase();
        UUID report = amended(saihan);

        scene.step(saihan.enterprise(), report, "submission", saihan.document().text())
                .statusCode(422)
                .body("code", equalTo("E-AMENDMENT-UNCHANGED"));
    }

    @Test
    void anAmendmentCanBeGivenUpWhileItIsPreparedAndAfterItWasReturned() {
        Case saihan = scene.openCase();
        UUID report = amended(saihan);

        scene.step(saihan.enterprise(), report, "amendments/abandonment", ReportAnswers.REASON)
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("acceptedVersion", equalTo(1));
        scene.step(saihan.enterprise(), report, "amendments/abandonment", ReportAnswers.REASON)
                .statusCode(409)
                .body("code", equalTo("E-STATE"));

        scene.step(saihan.enterprise(), report, "amendments", ReportAnswers.REASON)
                .statusCode(200);
        scene.step(
                        saihan.enterprise(),
                        report,
                        "submission",
                        saihan.document().with("/appeals/received", "150").text())
                .statusCode(201);
        scene.step(officer("150105"), report, "review", "").statusCode(200);
        scene.step(officer("150105"), report, "return", ReportAnswers.RETURN).statusCode(200);
        scene.step(saihan.enterprise(), report, "amendments/abandonment", ReportAnswers.REASON)
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        saihan.enterprise().get(Scene.REPORTS + report + "/versions/1").then().body("version.inForce", equalTo(true));
        assertEquals("FULFILLED", scene.obligationState(saihan));

        // The next amendment begins with what is in force, not with what was given up.
        scene.step(saihan.enterprise(), report, "amendments", ReportAnswers.REASON)
                .statusCode(200);
        scene.step(saihan.enterprise(), report, "submission", saihan.document().text())
                .statusCode(422)
                .body("code", equalTo("E-AMENDMENT-UNCHANGED"));
    }

    @Test
    void aReturnedReportThatWasNeverAcceptedCannotBeGivenUp() {
        Case saihan = scene.openCase();
        UUID report = returned(saihan, "2026-07-15T16:00:00", "2026-07-16T09:00:00");

        scene.step(saihan.enterprise(), report, "amendments/abandonment", ReportAnswers.REASON)
                .statusCode(409)
                .body("code", equalTo("E-STATE"));
    }

    private UUID amended(Case saihan) {
        scene.at("2026-07-14T10:12:00");
        UUID report = scene.submitted(saihan, saihan.document());
        scene.accepted(report);
        scene.at("2026-08-03T10:00:00");
        scene.step(saihan.enterprise(), report, "amendments", ReportAnswers.REASON)
                .statusCode(200);
        return report;
    }

    @Test
    void opensTheObligationAgainWhenASubmittedReportIsVoided() {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        UUID report = scene.submitted(saihan, saihan.document());
        saihan.enterprise()
                .body(saihan.document().text())
                .post("/api/reporting/v1/obligations/" + saihan.obligationId() + "/reports")
                .then()
                .statusCode(409)
                .body("code", equalTo("E-REPORT-ACTIVE"))
                .body("id", equalTo(report.toString()));

        scene.step(saihan.enterprise(), report, "void", ReportAnswers.REASON)
                .statusCode(200)
                .body("state", equalTo("VOIDED"));
        UUID next = scene.submitted(saihan, saihan.document());

        assertEquals("SUBMITTED", scene.obligationState(saihan));
        assertEquals(
                List.of("WITHDRAWN", "-"),
                scene.column("SELECT coalesce(outcome, '-') FROM employment_report_version WHERE report_id IN ('"
                        + report + "', '" + next + "') ORDER BY submitted_at, id"));
    }

    @Test
    void pagesThroughTheEnterprisesOwnReports() {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        UUID first = scene.submitted(saihan, saihan.document());
        scene.step(saihan.enterprise(), first, "void", ReportAnswers.REASON).statusCode(200);
        UUID second = scene.submitted(saihan, saihan.document());

        String next = saihan.enterprise()
                .get("/api/reporting/v1/reports?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(first.toString()))
                .extract()
                .path("next");
        saihan.enterprise()
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/api/reporting/v1/reports")
                .then()
                .statusCode(200)
                .body("items.id", contains(second.toString()))
                .body("next", nullValue());
    }

    private UUID returned(Case subject, String submittedAt, String returnedAt) {
        scene.at(submittedAt);
        UUID report = scene.submitted(subject, subject.document());
        scene.at(returnedAt);
        scene.step(officer("150105"), report, "review", "").statusCode(200);
        scene.step(officer("150105"), report, "return", "{\"reasons\":[]}").statusCode(400);
        scene.step(officer("150105"), report, "return", ReportAnswers.RETURN)
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("correctionDueExplanation.dueOn", equalTo("2026-07-23"));
        assertEquals("OPEN", scene.obligationState(subject));
        assertEquals(
                List.of("[\"INCONSISTENT\"]"),
                scene.column("SELECT payload->>'reasons' FROM event_log WHERE subject = '" + report
                        + "' AND type = 'report.returned.v1'"));
        return report;
    }
}
