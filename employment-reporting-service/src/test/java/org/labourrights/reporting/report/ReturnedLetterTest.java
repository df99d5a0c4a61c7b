package org.labourrights.reporting.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.reporting.Fixtures.officer;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.reporting.report.Scene.Case;
import org.labourrights.testkit.WithSuite;

/** The letter that goes with a returned report. */
@QuarkusTest
@WithSuite
class ReturnedLetterTest {
    private static final String LETTERS = "/api/reporting/v1/letters";

    @Inject
    Scene scene;

    @Inject
    TimeTravel time;

    @Test
    void goesWithTheReturnAndEndsWhenTheCorrectionIsFiledInTime() throws IOException {
        Case saihan = scene.openCase();
        UUID report = returned(saihan, "2026-07-14T16:00:00", "2026-07-16T09:00:00");

        assertEquals(List.of("REMINDER_LETTER|2026-07-16|2026-07-23|ISSUED"), letters(saihan));
        assertEquals(
                List.of("nef.er|REMINDER_LETTER|2026-07-23|" + saihan.obligationNo() + "|2026H1"),
                scene.column("SELECT concat_ws('|', topic, payload->>'type', payload->>'dueOn',"
                        + " payload->>'obligationNo', payload->>'period') FROM event_log WHERE uscc = '"
                        + saihan.uscc() + "' AND type = 'letter.issued.v1'"));
        String id = saihan.enterprise()
                .get(LETTERS + "?cause=REPORT_RETURNED&obligationId=" + saihan.obligationId())
                .then()
                .statusCode(200)
                .body("items[0].reasons", equalTo(List.of("数据前后矛盾", "合作企业人数与协议不符，请核对。")))
                .body("items[0].issuer", equalTo("呼和浩特市赛罕区人力资源和社会保障局"))
                .body("items[0].dueText", containsString("自2026年7月16日（当日不计入）起算5个工作日"))
                .extract()
                .path("items[0].id");
        assertTrue(printed(saihan, id).contains("退回原因：数据前后矛盾；合作企业人数与协议不符，请核对。"));
        officer("150105")
                .header("If-Match", "*")
                .body("{\"compliedOn\":\"2026-07-16\"}")
                .post(LETTERS + "/" + id + "/compliance")
                .then()
                .statusCode(409)
                .body("code", equalTo("E-LETTER-BY-FILING"));

        go("2026-07-20T10:00:00");
        scene.step(saihan.enterprise(), report, "submission", corrected(saihan, "142"))
                .statusCode(201);

        assertEquals(List.of("REMINDER_LETTER|2026-07-16|2026-07-23|COMPLIED"), letters(saihan));
    }

    @Test
    void isARectificationLetterWhenTheCorrectionIsReturnedAsWell() {
        Case saihan = scene.openCase();
        UUID report = returned(saihan, "2026-07-14T16:00:00", "2026-07-16T09:00:00");
        go("2026-07-17T10:00:00");
        scene.step(saihan.enterprise(), report, "submission", corrected(saihan, "142"))
                .statusCode(201);

        giveBack(report);

        assertEquals(
                List.of(
                        "REMINDER_LETTER|2026-07-16|2026-07-23|COMPLIED",
                        "RECTIFICATION_LETTER|2026-07-17|2026-07-24|ISSUED"),
                letters(saihan));
    }

    @Test
    void expiresWhenTheLadderBegins() {
        Case saihan = scene.openCase();
        UUID report = returned(saihan, "2026-07-14T16:00:00", "2026-07-16T09:00:00");

        go("2026-07-24T08:00:00");
        assertEquals(List.of("REMINDER_LETTER|2026-07-16|2026-07-23|EXPIRED"), letters(saihan));
        assertEquals(List.of("REMINDER_LETTER|2026-07-24|2026-07-31|ISSUED"), letters(saihan, "REPORT_OVERDUE"));

        scene.step(saihan.enterprise(), report, "submission", corrected(saihan, "142"))
                .statusCode(201);
        assertEquals(List.of("REMINDER_LETTER|2026-07-16|2026-07-23|WITHDRAWN"), letters(saihan));
        assertEquals(List.of("REMINDER_LETTER|2026-07-24|2026-07-31|WITHDRAWN"), letters(saihan, "REPORT_OVERDUE"));
    }

    @Test
    void waitsForTheNextWorkingDayUnlessTheCorrectionComesFirst() {
        Case saihan = scene.openCase();
        Case quick = scene.openCase();
        returned(saihan, "2026-07-14T16:00:00", "2026-07-18T09:00:00");
        UUID report = returned(quick, "2026-07-14T16:00:00", "2026-07-18T09:00:00");
        assertEquals(List.of(), letters(saihan));
        scene.step(quick.enterprise(), report, "submission", corrected(quick, "142"))
                .statusCode(201);

        go("2026-07-20T08:00:00");

        assertEquals(List.of("REMINDER_LETTER|2026-07-20|2026-07-24|ISSUED"), letters(saihan));
        assertEquals(List.of(), letters(quick));
    }

    @Test
    void isLeftToTheLadderWhenTheReportWasLate() {
        Case saihan = scene.openCase();

        returned(saihan, "2026-07-17T16:00:00", "2026-07-20T09:00:00");

        assertEquals("OVERDUE", scene.obligationState(saihan));
        assertEquals(List.of(), letters(saihan));
    }

    private UUID returned(Case subject, String submittedAt, String returnedAt) {
        go(submittedAt);
        UUID report = scene.submitted(subject, subject.document());
        go(returnedAt);
        giveBack(report);
        return report;
    }

    private void giveBack(UUID report) {
        scene.step(officer("150105"), report, "review", "").statusCode(200);
        scene.step(officer("150105"), report, "return", ReportAnswers.RETURN).statusCode(200);
    }

    private void go(String local) {
        time.to(local, "^(obligation-|report-ladder|letter-)");
    }

    private static String corrected(Case subject, String appeals) {
        return subject.document().with("/appeals/received", appeals).text();
    }

    private List<String> letters(Case subject) {
        return letters(subject, "REPORT_RETURNED");
    }

    private List<String> letters(Case subject, String cause) {
        return scene.column("SELECT concat_ws('|', type, issued_on, due_on, state) FROM guidance_letter WHERE uscc = '"
                + subject.uscc() + "' AND cause = '" + cause + "' ORDER BY issued_on, round");
    }

    private static String printed(Case subject, String id) throws IOException {
        byte[] pdf = subject.enterprise()
                .get(LETTERS + "/" + id + "/document")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s|—\\d—", "");
        }
    }
}
