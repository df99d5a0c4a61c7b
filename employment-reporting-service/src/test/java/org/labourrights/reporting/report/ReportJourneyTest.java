package org.labourrights.reporting.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.evidence.SealLog;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.reporting.report.Scene.Case;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class ReportJourneyTest {

    @Inject
    Scene scene;

    @Inject
    SealLog seal;

    /** S-01. */
    @Test
    void fulfilsTheHalfYearObligationWithAReportFiledOnTime() {
        Case saihan = scene.openCase();
        assertEquals(
                List.of("OPEN 2026-07-01 2026-07-15"),
                scene.column("SELECT state || ' ' || open_on || ' ' || due_on FROM reporting_obligation WHERE id = '"
                        + saihan.obligationId() + "'"));
        List<String> ledgerBefore =
                scene.column("SELECT version::text FROM enterprise WHERE uscc = '" + saihan.uscc() + "'");

        scene.at("2026-07-14T10:12:00");
        UUID report = scene.draft(saihan, saihan.document());
        String key = UUID.randomUUID().toString();
        Response first = submitWith(saihan, report, key);
        first.then()
                .statusCode(201)
                .body("reportId", equalTo(report.toString()))
                .body("reportVersion", equalTo(1))
                .body("timely", equalTo(true))
                .body("warnings", hasSize(0))
                .body("submittedAt", startsWith("2026-07-14T10:12:"));
        Response again = submitWith(saihan, report, key);
        scene.at("2026-07-17T09:30:00");
        scene.accepted(report);

        again.then().statusCode(201).header("Idempotent-Replayed", "true").body("reportId", equalTo(report.toString()));
        assertEquals(first.asString(), again.asString());
        assertEquals(
                List.of("1 ACCEPTED true"),
                scene.column("SELECT report_version || ' ' || outcome || ' ' || timely FROM employment_report_version "
                        + "WHERE report_id = '" + report + "'"));
        assertEquals("FULFILLED", scene.obligationState(saihan));
        assertEquals(
                List.of("1|REPORT_ACCEPTED"),
                scene.column("SELECT count(*) || '|' || reason FROM ledger_entry WHERE uscc = '" + saihan.uscc()
                        + "' AND changed_field = 'workforce' GROUP BY reason"));
        assertEquals(
                List.of(Long.toString(Long.parseLong(ledgerBefore.getFirst()) + 1)),
                scene.column("SELECT version::text FROM enterprise WHERE uscc = '" + saihan.uscc() + "'"));
        assertEquals(
                List.of("2026H1"),
                scene.column("SELECT DISTINCT period FROM risk_assessment WHERE uscc = '" + saihan.uscc() + "'"));
        assertEquals(
                List.of("report.submitted.v1 true", "report.accepted.v1 false"),
                scene.column("SELECT type || ' ' || coalesce(payload->>'onTime', payload->>'late') FROM event_log "
                        + "WHERE subject = '" + report + "' AND topic = 'nef.er' ORDER BY seq"));
        assertEquals(
                List.of("2160 320 148148.15"),
                scene.column("SELECT concat_ws(' ', payload->'totals'->>'endCount', payload->'totals'->>'established', "
                        + "payload->'totals'->>'unpaidAmount') FROM event_log WHERE subject = '" + report
                        + "' AND type = 'report.accepted.v1'"));
    }

    /** The hash of the document stands in what is sealed: the receipt proves what was filed, not that something was. */
    @Test
    void provesWhatWasFiledByTheSealedLog() {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        UUID report = scene.submitted(saihan, saihan.document());
        String receipt = ReportResource.PATH + report + "/receipt";
        saihan.enterprise().get(receipt + "/proof?reportVersion=2").then().statusCode(404);
        saihan.enterprise().get(receipt + "/proof").then().statusCode(404).body("code", equalTo("E-NOT-SEALED"));
        seal.seal();

        String hash = saihan.enterprise()
                .get(receipt)
                .then()
                .statusCode(200)
                .extract()
                .path("contentHash");
        String event = saihan.enterprise()
                .get(receipt + "/proof")
                .then()
                .statusCode(200)
                .body("entry.service", equalTo("reporting"))
                .body("contents.event.content.subject", equalTo(report.toString()))
                .body("contents.event.content.type", equalTo("report.submitted.v1"))
                .extract()
                .path("contents.event.content.payload");
        assertEquals(hash, JsonPath.from(event).getString("contentHash"));
        officer("150102").get(receipt + "/proof").then().statusCode(404);
    }

    @Test
    void leavesNothingBehindAfterADryRun() {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        UUID report = scene.draft(saihan, saihan.document());

        scene.send(
                        saihan.enterprise()
                                .header("If-Match", scene.etag(report))
                                .queryParam("dryRun", true),
                        report,
                        "submission",
                        "")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true")
                .body("reportVersion", equalTo(1));

        assertEquals("OPEN", scene.obligationState(saihan));
        assertEquals(List.of(), scene.column("SELECT type FROM event_log WHERE subject = '" + report + "'"));
    }

    @Test
    void recognisesADocumentThatWasFiledBefore() {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        UUID report = scene.submitted(saihan, saihan.document());

        scene.send(
                        saihan.enterprise(),
                        report,
                        "submission",
                        saihan.document()
                                .with("/pay/0/payableAmount", "8216543")
                                .text())
                .then()
                .statusCode(200)
                .body("deduplicated", equalTo(true))
                .body("reportVersion", equalTo(1));
        scene.step(
                        saihan.enterprise(),
                        report,
                        "submission",
                        saihan.document().with("/appeals/received", "142").text())
                .statusCode(409)
                .body("code", equalTo("E-STATE"))
                .body("state", equalTo("SUBMITTED"));
    }

    @Test
    void wantsEveryWarningExplainedOrAcknowledged() {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        Reports shrunk = saihan.document()
                .with("/headcount/0/leftCount", "240")
                .with("/headcount/0/endCount", "100")
                .with("/headcount/0/laborContractCount", "90")
                .with("/headcount/0/electronicContractCount", "90")
                .with("/partners/0/workerCount", "1800")
                .with("/explanations", """
                        [{"warning":"W-PARTNER-COUNT","pointer":"/partners/0/workerCount","text":"含未签约人员"}]""");
        UUID report = scene.submitted(saihan, shrunk);
        scene.step(officer("150105"), report, "review", "").statusCode(200);

        scene.step(officer("150105"), report, "acceptance", "{}")
                .statusCode(422)
                .body("code", equalTo("E-WARNINGS-OPEN"))
                .body("errors.code", contains("W-JUMP"))
                .body("errors.detail", contains("期末人数 100 与期初人数 318 相差一半以上，且没有说明。"));
        scene.step(officer("150105"), report, "acceptance", """
                        {"acknowledgements":[{"warning":"W-JUMP","pointer":"/headcount/0/endCount","note":"已电话核实"}]}""")
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("versions[0].warnings.open", contains(false, false))
                .body("draft", nullValue());
    }

    @Test
    void letsTheEnterpriseVerifyItsReceipt() {
        Case saihan = scene.openCase();
        scene.at("2026-07-14T10:12:00");
        UUID report = scene.submitted(saihan, saihan.document());

        String hash =
                saihan.enterprise().get(Scene.REPORTS + report + "/receipt").path("contentHash");
        String url =
                saihan.enterprise().get(Scene.REPORTS + report + "/receipt").path("canonicalUrl");
        byte[] document = saihan.enterprise().get(url).asByteArray();

        assertEquals(hash, new Canonical(new String(document, StandardCharsets.UTF_8)).hash());
    }

    private Response submitWith(Case subject, UUID report, String key) {
        var caller = RestAssured.given()
                .auth()
                .oauth2(Tokens.of(List.of(Roles.ENT_ADMIN), List.of(), subject.uscc()))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"");
        return scene.send(caller, report, "submission", "");
    }
}
