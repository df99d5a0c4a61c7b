package org.labourrights.arrears.attachment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class AttachmentTest {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj << /Title (PLANTED-EVIDENCE) >> endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Inject
    Clock clock;

    @Test
    void onlyTheHandlerOpensItAndEveryOpeningLeavesARecord() {
        String lead = lead();
        String id = add(lead, "李小明的工资条.pdf", PDF).statusCode(201).extract().path("id");
        accept(lead);
        String path = Fixtures.LEADS + "/" + lead + "/attachments/" + id;

        Fixtures.officer("152921").get(path).then().statusCode(403).body("code", equalTo("E-REPORTER"));
        byte[] opened = Fixtures.named("handler-1", Roles.COUNTY_OFFICER, "152921")
                .get(path)
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", equalTo("attachment; filename=\"" + ours(id) + "\""))
                .extract()
                .asByteArray();

        assertArrayEquals(PDF, opened);
        assertEquals("1", text("""
                SELECT count(*) FROM event_log WHERE type = 'personal.data.read.v1' AND actor = 'handler-1'
                AND subject = (SELECT lead_no FROM arrears_lead WHERE id = ?::uuid)""", lead));
        assertEquals("0", text("""
                SELECT count(*) FROM attachment a JOIN attachment_content c ON c.attachment_id = a.id
                WHERE a.subject = ?::uuid AND (a.name LIKE '%李小明%' OR position('PLANTED'::bytea IN c.content) > 0)""", lead));
    }

    @Test
    void onlyTheHandlerIsToldForAPurposeWhatAFileWasCalled() {
        String lead = lead();
        String id = add(lead, "工资条.hta", PDF)
                .statusCode(201)
                .body("originalName", nullValue())
                .extract()
                .path("id");
        accept(lead);
        String list = Fixtures.LEADS + "/" + lead + "/attachments";

        Fixtures.officer("152921").get(list).then().body("items[0].originalName", nullValue());
        Fixtures.officer("152921")
                .get(list + "?purpose=VERIFICATION")
                .then()
                .statusCode(403)
                .body("code", equalTo("E-REPORTER"));
        Fixtures.named("handler-1", Roles.COUNTY_OFFICER, "152921")
                .get(list + "?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items[0].originalName", equalTo("工资条.hta"))
                .body("items[0].fileName", equalTo(ours(id)));
    }

    @Test
    void aPlaceSaysWhichKindsItTakes() {
        Fixtures.policy(
                        "lead.evidence.types",
                        "150823",
                        "[\"JPEG\", \"PNG\"]",
                        LocalDate.now(clock).toString())
                .statusCode(201);

        add("150823", lead("150823"), "工资条.pdf", PDF).statusCode(422).body("code", equalTo("E-ATTACHMENT-TYPE"));
    }

    @ParameterizedTest
    @CsvSource({"lead.evidence.maxFiles, 2", "lead.evidence.maxMebibytes, 1"})
    void aLeadHoldsNoMoreThanThePolicyLetsIt(String key, String value) {
        String place = key.endsWith("Files") ? "152922" : "152923";
        Fixtures.policy(key, place, value, LocalDate.now(clock).toString()).statusCode(201);
        String lead = lead(place);
        byte[] half = Arrays.copyOf(PDF, 600_000);

        add(place, lead, "一.pdf", half).statusCode(201);
        if (key.endsWith("Files")) {
            add(place, lead, "二.pdf", PDF).statusCode(201);
        }
        add(place, lead, "三.pdf", half).statusCode(422).body("code", equalTo("E-ATTACHMENT-LIMIT"));
        add(lead(), "别的线索.pdf", half).statusCode(201);
    }

    @Test
    void aDivisionInTheTokenOfAWorkerOpensNoLead() {
        String stranger = lead();
        String token = Tokens.of("rider-9", List.of(Roles.WORKER), List.of("152921"), null);

        for (String path : List.of(stranger, UUID.randomUUID().toString())) {
            String attachments = Fixtures.LEADS + "/" + path + "/attachments";
            Fixtures.bearer(token).get(attachments).then().statusCode(404);
            Fixtures.bearer(token)
                    .contentType("application/octet-stream")
                    .queryParam("originalName", "栽赃.pdf")
                    .body(PDF)
                    .post(attachments)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void anOfficerWhoIsAlsoAWorkerSignsWhatIsAddedByOffice() {
        String lead = lead();
        String token = Tokens.of("both-9", List.of(Roles.WORKER, Roles.COUNTY_OFFICER), List.of("152921"), null);

        Fixtures.bearer(token)
                .contentType("application/octet-stream")
                .queryParam("originalName", "证据.pdf")
                .body(PDF)
                .post(Fixtures.LEADS + "/" + lead + "/attachments")
                .then()
                .statusCode(201);

        assertEquals("both-9", text("SELECT added_by FROM attachment WHERE subject = ?::uuid", lead));
        assertEquals("both-9", text("""
                SELECT actor FROM event_log WHERE type = 'lead.attachment.added.v1'
                AND subject = (SELECT lead_no FROM arrears_lead WHERE id = ?::uuid)""", lead));
    }

    @Test
    void whatAWorkerAddsToAnOwnLeadSaysNowhereWhoseItIs() {
        Fixtures.worker("rider-own-evidence")
                .body("""
                        {"leadType":"REPORT","reporter":{"anonymous":true},"employerName":"虚构证据单位",
                        "divisionCode":"152921","claimWorkerCount":1,"claimTotalAmount":"100.00"}""")
                .post("/api/arrears/v1/worker/leads")
                .then()
                .statusCode(201);
        String lead = Fixtures.worker("rider-own-evidence")
                .get("/api/arrears/v1/worker/leads")
                .then()
                .extract()
                .path("items[0].id");

        Fixtures.worker("rider-own-evidence")
                .contentType("application/octet-stream")
                .queryParam("originalName", "工资条.pdf")
                .body(PDF)
                .post(Fixtures.LEADS + "/" + lead + "/attachments")
                .then()
                .statusCode(201);

        assertEquals("system:reporter", text("SELECT added_by FROM attachment WHERE subject = ?::uuid", lead));
        assertEquals("0", text("SELECT count(*) FROM event_log WHERE actor = ?", "rider-own-evidence"));
    }

    private static String ours(String id) {
        return "evidence-" + id.replace("-", "") + ".pdf";
    }

    private static void accept(String lead) {
        Fixtures.officer("152921")
                .header("If-Match", "\"0\"")
                .body("{\"handlerId\":\"handler-1\",\"handlerAgencyId\":\"HRSS-152921\"}")
                .post(Fixtures.LEADS + "/" + lead + "/acceptance")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse add(String lead, String name, byte[] content) {
        return add("152921", lead, name, content);
    }

    private static ValidatableResponse add(String place, String lead, String name, byte[] content) {
        return Fixtures.officer(place)
                .contentType("application/octet-stream")
                .queryParam("originalName", name)
                .body(content)
                .post(Fixtures.LEADS + "/" + lead + "/attachments")
                .then();
    }

    private static String lead() {
        return lead("152921");
    }

    private static String lead(String place) {
        return Fixtures.officer(place)
                .body(Fixtures.complaint(place, "示例骑手服务有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String text(String sql, String value) {
        return Objects.requireNonNull(system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one(sql, row -> row.getString(1), value).orElse("none"))));
    }
}
