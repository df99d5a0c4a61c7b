package org.labourrights.arrears.attachment;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
    void tellsWhatAFileIsByItsContentAndKeepsItsHash() {
        add(lead(), "图片.jpg", PDF)
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("bytes", equalTo(PDF.length))
                .body("sha256", equalTo("3b006c2559d738f5df2d7545bff091b102954f271995cc7ed9803b0736711889"));
    }

    @Test
    void takesNothingThatIsNoEvidenceWhateverItIsCalled() {
        add(lead(), "工资条.pdf", "#!/bin/sh\necho\n".getBytes(StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("code", equalTo("E-ATTACHMENT-TYPE"));
    }

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
                SELECT count(*) FROM lead_attachment a JOIN lead_attachment_content c ON c.attachment_id = a.id
                WHERE a.lead_id = ?::uuid AND (a.name LIKE '%李小明%' OR position('PLANTED'::bytea IN c.content) > 0)""", lead));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("工资条.hta", "工资条.hta"),
                Arguments.of("p.html", "p.html"),
                Arguments.of("条\r\nX-Evil: 1.pdf", "条<U+000D><U+000A>X-Evil: 1.pdf"),
                Arguments.of("a\u200B\uFEFF.scr", "a.scr"),
                Arguments.of("\";x=\".pdf", "\";x=\".pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void handsEvidenceOutUnderANameOfOursAndTellsTheHandlerWhatItWasCalled(String called, String shown) {
        String lead = lead();
        byte[] polyglot = "%PDF-1.4\n<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        String id = add(lead, called, polyglot)
                .statusCode(201)
                .body("originalName", nullValue())
                .extract()
                .path("id");
        accept(lead);
        String list = Fixtures.LEADS + "/" + lead + "/attachments";

        Fixtures.named("handler-1", Roles.COUNTY_OFFICER, "152921")
                .get(list + "/" + id)
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", equalTo("attachment; filename=\"" + ours(id) + "\""));
        Fixtures.officer("152921").get(list).then().body("items[0].originalName", nullValue());
        Fixtures.officer("152921").get(list + "?purpose=VERIFICATION").then().statusCode(403);
        Fixtures.named("handler-1", Roles.COUNTY_OFFICER, "152921")
                .get(list + "?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items[0].originalName", equalTo(shown))
                .body("items[0].fileName", equalTo(ours(id)));
    }

    @Test
    void aNameThatReadsInAnotherDirectionIsRefused() {
        add(lead(), "工资条\u202Efdp.exe", PDF).statusCode(400).body("errors[0].code", equalTo("E-CHARACTER"));
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
                    .queryParam("name", "栽赃.pdf")
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
                .queryParam("name", "证据.pdf")
                .body(PDF)
                .post(Fixtures.LEADS + "/" + lead + "/attachments")
                .then()
                .statusCode(201);

        assertEquals("both-9", text("SELECT added_by FROM lead_attachment WHERE lead_id = ?::uuid", lead));
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
                .queryParam("name", "工资条.pdf")
                .body(PDF)
                .post(Fixtures.LEADS + "/" + lead + "/attachments")
                .then()
                .statusCode(201);

        assertEquals("system:reporter", text("SELECT added_by FROM lead_attachment WHERE lead_id = ?::uuid", lead));
        assertEquals("0", text("SELECT count(*) FROM event_log WHERE actor = ?", "rider-own-evidence"));
    }

    private static String ours(String id) {
        return "evidence-" + id.replace("-", "") + ".pdf";
    }

    @Test
    void keepsALargeFileInPartsAndGivesItBackAsItWas() throws InterruptedException {
        long before = temporaryFiles();
        byte[] film = Arrays.copyOf(PDF, 1_000_000);
        new Random(7).nextBytes(film);
        System.arraycopy(PDF, 0, film, 0, PDF.length);
        String lead = lead();
        String id = add(lead, "工资单扫描.pdf", film)
                .statusCode(201)
                .body("bytes", equalTo(1_000_000))
                .extract()
                .path("id");
        accept(lead);

        byte[] opened = Fixtures.named("handler-1", Roles.COUNTY_OFFICER, "152921")
                .get(Fixtures.LEADS + "/" + lead + "/attachments/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertArrayEquals(film, opened);
        assertEquals(
                "0,1,2,3",
                text(
                        "SELECT string_agg(part::text, ',' ORDER BY part) FROM lead_attachment_content"
                                + " WHERE attachment_id = ?::uuid",
                        id));
        assertNoneLeftOver(before);
    }

    @Test
    void refusesAnEmptyFile() {
        add(lead(), "工资条.pdf", new byte[0]).statusCode(400).body("code", equalTo("E-SHAPE"));
    }

    @Test
    void handsOutNothingOfAFileThatWasChanged() {
        String lead = lead();
        String id = add(lead, "工资条.pdf", PDF).statusCode(201).extract().path("id");
        accept(lead);
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "INSERT INTO lead_attachment_content (attachment_id, part, content)"
                                + " SELECT attachment_id, 1, content FROM lead_attachment_content WHERE attachment_id = ?::uuid",
                        id)));

        // The description promises no faults.
        Fixtures.named("handler-1", Roles.COUNTY_OFFICER, "152921")
                .noFilters()
                .get(Fixtures.LEADS + "/" + lead + "/attachments/" + id)
                .then()
                .statusCode(500)
                .body("code", equalTo("E-INTERNAL"));
    }

    /** They go when the answer is written, which may be a moment after it is read. */
    private static void assertNoneLeftOver(long before) throws InterruptedException {
        for (int i = 0; i < 50 && temporaryFiles() > before; i++) {
            Thread.sleep(100);
        }
        assertEquals(before, temporaryFiles());
    }

    private static long temporaryFiles() {
        String[] files =
                new File(System.getProperty("java.io.tmpdir")).list((folder, name) -> name.startsWith("spool-"));
        return Objects.requireNonNull(files).length;
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
                .queryParam("name", name)
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
