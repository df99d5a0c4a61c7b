package org.labourrights.arrears.attachment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

/** Reporters without a login add evidence by the code of their receipt. */
@QuarkusTest
@WithSuite
class ReceiptEvidenceTest {

    private static final String PUBLIC = "/api/arrears/v1/public/leads";
    private static final String PLACE = "150821";
    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj << /Title (payslip) >> endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Inject
    Clock clock;

    @TestHTTPResource
    URI address;

    @Test
    void whoeverHoldsTheCodeAddsEvidenceAndIsToldKindSizeAndHashAlone() {
        Response receipt = report();

        Map<String, Object> added = add(receipt.path("receiptCode"), UUID.randomUUID(), "李小明的工资条.jpg", PDF)
                .statusCode(201)
                .header("Location", nullValue())
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .path("");

        assertEquals(
                List.of("bytes", "mediaType", "sha256"),
                added.keySet().stream().sorted().toList());
        assertEquals("application/pdf", added.get("mediaType"));
        assertEquals(PDF.length, added.get("bytes"));
        assertEquals("system:receipt", text("""
                SELECT a.added_by FROM attachment a JOIN arrears_lead l ON l.id = a.subject WHERE l.lead_no = ?""", receipt.path("leadNo")));
        assertEquals("system:receipt", text("""
                SELECT actor FROM event_log WHERE type = 'lead.attachment.added.v1' AND subject = ?""", receipt.path("leadNo")));
        Fixtures.officer(PLACE)
                .get(Fixtures.LEADS + "/" + id(receipt) + "/attachments")
                .then()
                .statusCode(200)
                .body("items[0].sha256", equalTo(added.get("sha256")));
    }

    @Test
    void theSameAgainAddsNothingMore() {
        Response receipt = report();
        UUID key = UUID.randomUUID();

        for (int i = 0; i < 2; i++) {
            add(receipt.path("receiptCode"), key, "工资条.pdf", PDF).statusCode(201);
        }
        given().header("Idempotency-Key", "evidence-1")
                .contentType("application/octet-stream")
                .queryParam("originalName", "工资条.pdf")
                .body(PDF)
                .post(PUBLIC + "/" + receipt.path("receiptCode") + "/attachments")
                .then()
                .statusCode(400)
                .body("code", equalTo("E-IDEMPOTENCY-KEY-RANDOM"));

        assertEquals("1", text("SELECT count(*) FROM attachment WHERE subject = ?::uuid", id(receipt)));
    }

    @Test
    void aCodeOpensNoListAndNoContent() {
        Response receipt = report();
        add(receipt.path("receiptCode"), UUID.randomUUID(), "工资条.pdf", PDF).statusCode(201);
        String path = PUBLIC + "/" + receipt.path("receiptCode") + "/attachments";

        given().noFilters().get(path).then().statusCode(405);
        given().noFilters().get(path + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void anotherCodeAddsNothingWhateverIsSent() {
        for (byte[] content : List.of(PDF, "#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII), new byte[0])) {
            add("7KQ2M-X4T9B-0RWZD-J6HPA", UUID.randomUUID(), "猜.pdf", content)
                    .statusCode(404)
                    .body("code", equalTo("E-NOT-FOUND"));
        }
    }

    @Test
    void takesAFileOfMebibytesButNotWithoutEnd() throws IOException {
        Response receipt = report();
        byte[] scan = Arrays.copyOf(PDF, 2_000_000);

        add(receipt.path("receiptCode"), UUID.randomUUID(), "录音.pdf", scan).statusCode(201);
        String head = "POST " + PUBLIC + "/" + receipt.path("receiptCode") + "/attachments?originalName=all.pdf"
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nIdempotency-Key: "
                + UUID.randomUUID() + "\r\nContent-Length: " + ((10 << 20) + 1) + "\r\n\r\n";
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertEquals("HTTP/1.1 413", answer);
        }
    }

    @Test
    void aPlaceTakesSmallerFilesWhereItSaysSo() {
        Fixtures.policy(
                        "lead.evidence.maxFileMebibytes",
                        "150822",
                        "1",
                        LocalDate.now(clock).toString())
                .statusCode(201);
        Response receipt = report("150822");

        add(receipt.path("receiptCode"), UUID.randomUUID(), "录音.pdf", Arrays.copyOf(PDF, 1_100_000))
                .statusCode(413)
                .body("limit", equalTo(1 << 20));
    }

    @Test
    void whoeverHasFoundACodeTakesNobodysRoomButItsOwn() {
        Fixtures.policy(
                        "lead.evidence.receipt.maxFiles",
                        "150825",
                        "1",
                        LocalDate.now(clock).toString())
                .statusCode(201);
        Response receipt = report("150825");

        add(receipt.path("receiptCode"), UUID.randomUUID(), "一.pdf", PDF).statusCode(201);
        add(receipt.path("receiptCode"), UUID.randomUUID(), "二.pdf", PDF)
                .statusCode(422)
                .body("code", equalTo("E-ATTACHMENT-LIMIT"))
                .body("detail", containsString("1"));
        for (int i = 0; i < 2; i++) {
            Fixtures.officer("150825")
                    .contentType("application/octet-stream")
                    .queryParam("originalName", "笔录.pdf")
                    .body(PDF)
                    .post(Fixtures.LEADS + "/" + id(receipt) + "/attachments")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void aLeadThatIsOverTakesNoMore() {
        Response receipt = report();
        String lead = Fixtures.LEADS + "/" + id(receipt);
        given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"statement\":\"自愿撤回\"}")
                .post(PUBLIC + "/" + receipt.path("receiptCode") + "/withdrawal-request")
                .then()
                .statusCode(200);
        Fixtures.officer(PLACE)
                .header("If-Match", Fixtures.officer(PLACE).get(lead).header("ETag"))
                .body("{\"voluntary\":true,\"statement\":\"已电话核实，系自愿\"}")
                .post(lead + "/withdrawal")
                .then()
                .statusCode(200);

        add(receipt.path("receiptCode"), UUID.randomUUID(), "工资条.pdf", PDF)
                .statusCode(409)
                .body("code", equalTo("E-EVIDENCE-OVER"));
    }

    private static ValidatableResponse add(String code, UUID key, String name, byte[] content) {
        return given().header("Idempotency-Key", key)
                .contentType("application/octet-stream")
                .queryParam("originalName", name)
                .body(content)
                .post(PUBLIC + "/{code}/attachments", code)
                .then();
    }

    private static Response report() {
        return report(PLACE);
    }

    private static Response report(String place) {
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("""
                        {"leadType":"COMPLAINT","reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"},
                        "employerName":"虚构证据单位","divisionCode":"%s","claimWorkerCount":1,"claimTotalAmount":"100.00"}""".formatted(place))
                .post(PUBLIC)
                .then()
                .statusCode(201)
                .extract()
                .response();
    }

    private String id(Response receipt) {
        return text("SELECT id::text FROM arrears_lead WHERE lead_no = ?", receipt.path("leadNo"));
    }

    private String text(String sql, String value) {
        return Objects.requireNonNull(system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one(sql, row -> row.getString(1), value).orElse("none"))));
    }
}
