package org.labourrights.inspection.campaign;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.inspection.Fixtures;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class CampaignTest {

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    private LocalDateTime now = LocalDateTime.MIN;

    @BeforeEach
    void itIsFebruary() {
        now = LocalDateTime.parse("2026-02-01T09:00:00");
        stop();
    }

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    /** S-17. */
    @Test
    void unitsReportOnTheDaysOfTheMonthWithEvidenceAndRestDaysPutNothingOff() {
        String campaign = open("2026-02-01", "2026-05-31", "\"HRSS-150105\"");
        reports(campaign).body("items.dueOn", contains("2026-02-15", "2026-02-28"));

        to("2026-04-15T17:00:00");
        reports(campaign)
                .body(
                        "items.dueOn",
                        contains("2026-02-15", "2026-02-28", "2026-03-15", "2026-03-30", "2026-04-15", "2026-04-30"))
                .body("items.state", contains("MISSING", "MISSING", "MISSING", "MISSING", "DUE", "DUE"));
        submit(attached(report(campaign, "2026-04-15"))).statusCode(200).body("state", equalTo("SUBMITTED_ON_TIME"));

        to("2026-05-31T10:00:00");
        String late = report(campaign, "2026-05-30");
        submit(late).statusCode(422).body("code", equalTo("E-PROGRESS-EVIDENCE"));
        submit(attached(late))
                .statusCode(200)
                .body("dueOn", equalTo("2026-05-30"))
                .body("state", equalTo("SUBMITTED_LATE"))
                .body("submittedAt", equalTo("2026-05-31T10:00:00+08:00"));
        submit(late).statusCode(409).body("state", equalTo("SUBMITTED_LATE"));
    }

    @Test
    void aUnitReportsForItselfAndSeesNoOther() {
        String campaign = open("2026-02-01", "2026-02-20", "\"HRSS-150105\", \"TRANSPORT-150105\"");

        Fixtures.member("TRANSPORT-150105")
                .get(campaign + "/progress-reports")
                .then()
                .statusCode(200)
                .body("items.agencyId", contains("TRANSPORT-150105"));
        String own = path(Fixtures.officer("150105")
                .queryParam("agencyId", "TRANSPORT-150105")
                .get(campaign + "/progress-reports")
                .path("items[0].id"));
        submit(own).statusCode(403).body("code", equalTo("E-SCOPE"));
        Fixtures.member("POSTAL-150105").get(campaign).then().statusCode(404);
        Fixtures.officer("150102").get(campaign).then().statusCode(404);
    }

    @Test
    void whatIsCorrectedKeepsItsTraceAndChangesWhatIsWanted() {
        String campaign = open("2026-02-01", "2026-05-31", "\"HRSS-150105\", \"TRANSPORT-150105\"");

        Fixtures.officer("150105")
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"缩短实施时间\", \"content\": %s}"
                        .formatted(content("2026-02-01", "2026-02-20", "\"HRSS-150105\"")))
                .post(campaign + "/corrections")
                .then()
                .statusCode(200)
                .body("content.endOn", equalTo("2026-02-20"));

        Fixtures.officer("150105")
                .queryParam("state", "DUE")
                .get(campaign + "/progress-reports")
                .then()
                .body("items.dueOn", contains("2026-02-15"))
                .body("items.agencyId", contains("HRSS-150105"));
        Fixtures.officer("150105")
                .get(campaign + "/changes")
                .then()
                .statusCode(200)
                .body("items.reason", contains("缩短实施时间"))
                .body("items[0].before.endOn", equalTo("2026-05-31"));
        to("2026-03-02T09:00:00");
        reports(campaign).body("items", hasSize(4));
    }

    /** Pitfall P09. */
    @Test
    void aTaskThatIsDueByTheFirstDayIsTakenAndFlagged() {
        String campaign = open("2026-02-01", "2026-05-31", "\"HRSS-150105\"");

        String task = Fixtures.officer("150105")
                .body("""
                        {"title": "建立用工台账", "ownerAgencyId": "HRSS-150105", "coAgencyIds": [], "dueOn": "2026-01-31"}""")
                .post(campaign + "/tasks")
                .then()
                .statusCode(201)
                .body("flags", contains("LATE_AT_START"))
                .extract()
                .header("Location");
        Fixtures.officer("150105")
                .header("If-Match", "\"0\"")
                .body("{\"completedOn\": \"2026-02-02\"}")
                .post(task + "/completion")
                .then()
                .statusCode(422)
                .body("errors.code", contains("E-CAMPAIGN-FUTURE"));
        Fixtures.officer("150105")
                .header("If-Match", "\"0\"")
                .body("{\"completedOn\": \"2026-02-01\"}")
                .post(task + "/completion")
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"));
        Fixtures.officer("150105")
                .header("If-Match", "\"1\"")
                .body("""
                        {"reason": "误记完成", "state": "OPEN", "content": {"title": "建立用工台账",
                         "ownerAgencyId": "HRSS-150105", "coAgencyIds": [], "dueOn": "2026-02-28"}}""")
                .post(task + "/corrections")
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("flags", hasSize(0));
    }

    private void to(String target) {
        LocalDateTime end = LocalDateTime.parse(target);
        for (now = now.toLocalDate().plusDays(1).atStartOfDay();
                now.isBefore(end);
                now = now.toLocalDate().plusDays(1).atStartOfDay()) {
            stop();
            sweep.sweep();
        }
        now = end;
        stop();
    }

    private void stop() {
        clock.stopAt(now.atZone(ClockSource.ZONE).toInstant());
    }

    private static String content(String startOn, String endOn, String units) {
        return """
                {"name": "专项行动", "startOn": "%s", "endOn": "%s", "stages": [], "leadership": [], "unitAgencyIds": [%s]}""".formatted(startOn, endOn, units);
    }

    private static String open(String startOn, String endOn, String units) {
        return Fixtures.officer("150105")
                .body("{\"type\": \"SPECIAL_ACTION\", \"divisionCode\": \"150105\", \"content\": %s}"
                        .formatted(content(startOn, endOn, units)))
                .post("/api/inspection/v1/campaigns")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static ValidatableResponse reports(String campaign) {
        return Fixtures.officer("150105")
                .get(campaign + "/progress-reports")
                .then()
                .statusCode(200);
    }

    private static String report(String campaign, String dueOn) {
        return path(reports(campaign).extract().path("items.find { it.dueOn == '" + dueOn + "' }.id"));
    }

    private static String path(String reportId) {
        return "/api/inspection/v1/progress-reports/" + reportId;
    }

    private static String attached(String report) {
        Fixtures.officer("150105")
                .contentType("application/octet-stream")
                .queryParam("originalName", "会议纪要.pdf")
                .body("%PDF-1.7 evidence".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .post(report + "/attachments")
                .then()
                .statusCode(201);
        return report;
    }

    private static ValidatableResponse submit(String report) {
        String tag = Fixtures.officer("150105").get(report).header("ETag");
        return Fixtures.officer("150105")
                .header("If-Match", tag)
                .body(CampaignExamples.PROGRESS)
                .post(report + "/submission")
                .then();
    }
}
