package org.labourrights.arrears.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.evidence.SealLog;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class PublicReportTest {

    private static final String PUBLIC = "/api/arrears/v1/public/leads";

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Inject
    SealLog seal;

    @Test
    void whoeverHoldsTheCodeReadsTheStateAndNothingElse() {
        Map<String, Object> receipt = anybody()
                .body(report("COMPLAINT"))
                .post(PUBLIC)
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .body("receiptCode", matchesPattern("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}"))
                .extract()
                .path("");

        String code = String.valueOf(receipt.get("receiptCode"));
        Map<String, Object> state = given().get(PUBLIC + "/" + code)
                .then()
                .statusCode(200)
                .extract()
                .path("");
        assertEquals(
                List.of("answers", "feedbackDueOn", "leadNo", "paidAmount", "receivedAt", "state"),
                state.keySet().stream().sorted().toList());
        assertEquals(receipt.get("leadNo"), state.get("leadNo"));
        assertEquals("RECEIVED", state.get("state"));
        given().get(PUBLIC + "/" + code.replace("-", "").toLowerCase(Locale.ROOT))
                .then()
                .statusCode(200);
        for (String typed : List.of(
                code.replace("-", " "),
                code.replace("-", "—"),
                code.replace("-", "－").replace('0', 'O').replace('1', 'l'),
                code.toLowerCase(Locale.ROOT)
                        .replace("-", " ‐ ")
                        .replace('0', 'o')
                        .replace('1', 'i'),
                wide(code))) {
            given().get(PUBLIC + "/{code}", typed).then().statusCode(200).body("leadNo", equalTo(state.get("leadNo")));
        }
        assertEquals("0", text("SELECT count(*) FROM receipt WHERE code_hash LIKE '%' || ? || '%'", code));
    }

    /** Proves to anybody that the report came in, and names nobody. */
    @Test
    void whoeverHoldsTheCodeGetsAProofToKeep() {
        Map<String, Object> receipt = anybody()
                .body(report("COMPLAINT"))
                .post(PUBLIC)
                .then()
                .statusCode(201)
                .extract()
                .path("");
        String proof = PUBLIC + "/" + receipt.get("receiptCode") + "/proof";
        given().get(proof).then().statusCode(404).body("code", equalTo("E-NOT-SEALED"));
        seal.seal();

        given().get(proof)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("entry.service", equalTo("arrears"))
                .body("entry.type", equalTo("lead.received.v1"))
                .body("contents.keySet()", equalTo(Set.of("event")))
                .body("contents.event.content.subject", equalTo(receipt.get("leadNo")));
        given().get(PUBLIC + "/7KQ2M-X4T9B-0RWZD-J6HPA/proof")
                .then()
                .statusCode(404)
                .body("code", equalTo("E-NOT-FOUND"));
    }

    /** As an input method for Chinese writes it. */
    private static String wide(String code) {
        return code.codePoints()
                .map(sign -> sign + 0xFEE0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void twoPhonesWithOneKeyAreNotTakenForOne() {
        for (int phone = 0; phone < 2; phone++) {
            given().contentType(ContentType.JSON)
                    .header("Idempotency-Key", "report-1")
                    .body(report("COMPLAINT"))
                    .post(PUBLIC)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("E-IDEMPOTENCY-KEY-RANDOM"))
                    .body("receiptCode", nullValue());
        }
    }

    @Test
    void anotherCodeFindsNothing() {
        given().get(PUBLIC + "/7KQ2M-X4T9B-0RWZD-J6HPA").then().statusCode(404);
        given().get(PUBLIC + "/7KQ2M").then().statusCode(404);
    }

    @Test
    void theSameRequestAgainGetsTheSameCode() {
        String key = UUID.randomUUID().toString();
        String first = given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(report("COMPLAINT"))
                .post(PUBLIC)
                .then()
                .statusCode(201)
                .extract()
                .path("receiptCode");

        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(report("COMPLAINT"))
                .post(PUBLIC)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("receiptCode", equalTo(first));
    }

    @Test
    void admitsNoCodeOfAnEnterpriseWhoseCheckCharacterFails() {
        anybody()
                .body(report("COMPLAINT")
                        .replace("\"employerName\"", "\"uscc\":\"91350211M0000XUF46\",\"employerName\""))
                .post(PUBLIC)
                .then()
                .statusCode(422)
                .body("code", equalTo("E-USCC-CHECK"));
    }

    @Test
    void aWorkerWithALoginNeedsNoCodeAndFindsTheLeadByTheLogin() {
        String leadNo = Fixtures.somebody(Roles.WORKER, "152921")
                .body(report("COMPLAINT"))
                .post("/api/arrears/v1/worker/leads")
                .then()
                .statusCode(201)
                .body("receiptCode", nullValue())
                .extract()
                .path("leadNo");

        assertEquals(
                "ONLINE",
                text("SELECT channel FROM arrears_lead WHERE person_key IS NOT NULL AND lead_no = ?", leadNo));
    }

    private static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String report(String type) {
        return """
                {"leadType":"%s","reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"},
                 "employerName":"极速送站点","occupation":"DELIVERY_RIDER","divisionCode":"152921",
                 "claims":[{"amount":"3200.00","periodStart":"2025-03-01","periodEnd":"2025-03-31","payItem":"PIECE"}],
                 "migrantWage":true,"facts":"三月份的配送费一直没有结算。"}""".formatted(type);
    }

    private String text(String sql, String value) {
        return Objects.requireNonNull(system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one(sql, row -> row.getString(1), value).orElse("none"))));
    }
}
