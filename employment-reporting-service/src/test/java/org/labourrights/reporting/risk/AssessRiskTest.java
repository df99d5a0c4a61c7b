package org.labourrights.reporting.risk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.reporting.report.ReportAccepted;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class AssessRiskTest {
    private static final String PATH = "CN/150000/150100/150105/";

    @Inject
    Event<ReportAccepted> accepted;

    @Inject
    ReceiveFacts receive;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Inject
    Clock clock;

    @Test
    void assessesAnAcceptedReportToTheDecimalAndRaisesOneWarning() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00010");
        for (int i = 0; i < 19; i++) {
            lead("QX-" + uscc + "-" + i, uscc, LocalDate.of(2026, 3, 1));
        }

        accept(uscc, 1, Contents.worked(), null);

        given().auth()
                .oauth2(officer("150105"))
                .queryParam("uscc", uscc.value())
                .get("/api/reporting/v1/risk-assessments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].period", equalTo("2026H1"))
                .body("items[0].heldLevel", equalTo("ORANGE"))
                .body("items[0].indicators.find { it.code == 'R-01' }.value", equalTo("93.46"))
                .body("items[0].indicators.find { it.code == 'R-10' }.value", equalTo("8.80"))
                .body("items[0].indicators.find { it.code == 'R-10' }.level", equalTo("ORANGE"))
                .body("items[0].indicators.find { it.code == 'R-12' }.level", equalTo("GREEN"))
                .body("items[0].indicators.find { it.code == 'R-12' }.parts[0].denominator", equalTo("2"));
        given().auth()
                .oauth2(officer("150105"))
                .queryParam("uscc", uscc.value())
                .get("/api/reporting/v1/risk-warnings")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("RAISED"))
                .body("items[0].indicators", hasItem("R-05"))
                .body("items[0].due.unit", equalTo("WORKING_DAY"))
                .body("items[0].due.length", equalTo(5));
        assertEquals(
                List.of("risk.assessed.v1", "risk.warning.raised.v1"),
                events(uscc).stream().filter(type -> type.startsWith("risk.")).toList());
    }

    @Test
    void doesNothingTwiceForTheSameAcceptance() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00020");

        accept(uscc, 1, Contents.worked(), null);
        accept(uscc, 1, Contents.worked(), null);

        assertEquals(1L, count("risk_assessment", uscc));
        assertEquals(1L, count("risk_warning", uscc));
    }

    @Test
    void clearsALevelOnlyAtTheSecondLowerComputation() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00030");
        accept(uscc, 1, Contents.worked(), null);

        accept(uscc, 2, Contents.mended(), Contents.worked());
        String afterOne = held(uscc);
        accept(uscc, 3, Contents.mended(), Contents.mended());

        assertEquals("ORANGE", afterOne);
        assertEquals("GREEN", held(uscc));
        assertEquals(
                List.of("CLEARED LEVEL_CLEARED"),
                read(() -> database.list(
                        "SELECT state || ' ' || clear_reason FROM risk_warning WHERE uscc = ?",
                        row -> row.getString(1),
                        uscc.value())));
    }

    @Test
    void recomputesFromLeadsInWhateverOrderTheirEventsArrive() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00040");
        accept(uscc, 1, Contents.mended(), null);
        LocalDate day = LocalDate.of(2026, 5, 4);
        Complaint lead = Complaint.of("QX-" + uscc, Complaint.Kind.LEAD, uscc, PATH);

        transaction(() -> receive.complaint(
                lead.paid(60, new BigDecimal("0.00"), Instant.parse("2026-05-06T00:00:00Z")), day, "lead.paid.v1"));
        transaction(() ->
                receive.complaint(lead.confirmed(day, 60, new BigDecimal("500000.00")), day, "lead.substantiated.v1"));

        assertEquals("GREEN", level(uscc, "R-04"));
    }

    @Test
    void countsConfirmedArrearsUntilTheyArePaid() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00050");
        accept(uscc, 1, Contents.mended(), null);
        LocalDate day = LocalDate.of(2026, 5, 4);
        Complaint lead = Complaint.of("QX-" + uscc, Complaint.Kind.LEAD, uscc, PATH);

        transaction(() ->
                receive.complaint(lead.confirmed(day, 60, new BigDecimal("500000.00")), day, "lead.substantiated.v1"));
        String owed = level(uscc, "R-04");
        transaction(() -> receive.complaint(
                lead.paid(60, new BigDecimal("0.00"), Instant.parse("2026-05-06T00:00:00Z")), day, "lead.paid.v1"));

        assertEquals("RED", owed);
        assertEquals("GREEN", level(uscc, "R-04"));
    }

    @Test
    void showsNothingToTheBureauNextDoorOrToEnterprises() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00060");
        accept(uscc, 1, Contents.worked(), null);

        given().auth()
                .oauth2(officer("150104"))
                .queryParam("uscc", uscc.value())
                .get("/api/reporting/v1/risk-assessments")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().auth()
                .oauth2(Tokens.of(List.of("ENT_ADMIN"), List.of(), uscc.value()))
                .get("/api/reporting/v1/risk-assessments")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(officer("150104"))
                .queryParam("division", "150105")
                .get("/api/reporting/v1/risk-warnings")
                .then()
                .statusCode(403);
    }

    @Test
    void letsAnOfficerAcknowledgeAndRecordMeasures() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00070");
        accept(uscc, 1, Contents.worked(), null);
        String id = read(() -> database.one(
                        "SELECT id::text FROM risk_warning WHERE uscc = ?", row -> row.getString(1), uscc.value()))
                .orElseThrow();

        given().auth()
                .oauth2(officer("150105"))
                .header("Idempotency-Key", "ack-" + id)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"note\": \"已转定点联系人跟进\"}")
                .post("/api/reporting/v1/risk-warnings/" + id + "/acknowledgement")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"))
                .header("ETag", "\"1\"");
        given().auth()
                .oauth2(officer("150105"))
                .header("Idempotency-Key", "again-" + id)
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"note\": \"再次签收\"}")
                .post("/api/reporting/v1/risk-warnings/" + id + "/acknowledgement")
                .then()
                .statusCode(409)
                .body("code", equalTo("E-STATE"));
        given().auth()
                .oauth2(officer("150105"))
                .header("Idempotency-Key", "future-" + id)
                .contentType("application/json")
                .body("{\"kind\": \"INTERVIEW\", \"takenOn\": \"2099-01-01\", \"note\": \"约谈\"}")
                .post("/api/reporting/v1/risk-warnings/" + id + "/measures")
                .then()
                .statusCode(422)
                .body("code", equalTo("E-RISK-MEASURE-DATE"));
        given().auth()
                .oauth2(officer("150105"))
                .header("Idempotency-Key", "measure-" + id)
                .contentType("application/json")
                .body("{\"kind\": \"INTERVIEW\", \"takenOn\": \"" + LocalDate.now(clock) + "\", \"note\": \"约谈\"}")
                .post("/api/reporting/v1/risk-warnings/" + id + "/measures")
                .then()
                .statusCode(201)
                .body("inTime", equalTo(true));
        given().auth()
                .oauth2(officer("150105"))
                .get("/api/reporting/v1/risk-warnings/" + id)
                .then()
                .statusCode(200)
                .body("measures", hasSize(1))
                .body("measures[0].kind", equalTo("INTERVIEW"));
    }

    private void lead(String reference, UnifiedSocialCreditCode uscc, LocalDate on) {
        transaction(() -> receive.complaint(
                Complaint.of(reference, Complaint.Kind.LEAD, uscc, PATH).accepted(on, reference),
                on,
                "lead.accepted.v1"));
    }

    private void accept(
            UnifiedSocialCreditCode uscc, int version, ReportContent content, @Nullable ReportContent replaced) {
        transaction(() -> accepted.fire(new ReportAccepted(
                UUID.nameUUIDFromBytes(uscc.value().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                version,
                UUID.nameUUIDFromBytes((uscc + "-obligation").getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "YG-" + uscc,
                uscc,
                "2026H1",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 6, 30),
                new DivisionCode("150105"),
                PATH,
                false,
                Instant.parse("2026-07-17T02:00:00Z").plusSeconds(version),
                "officer",
                content,
                replaced)));
    }

    private UnifiedSocialCreditCode enterprise(String first15) {
        String first17 = first15 + "00";
        return new UnifiedSocialCreditCode(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
    }

    private String held(UnifiedSocialCreditCode uscc) {
        return read(() -> database.one(
                        "SELECT held_level FROM risk_standing WHERE uscc = ?", row -> row.getString(1), uscc.value()))
                .orElseThrow();
    }

    private String level(UnifiedSocialCreditCode uscc, String indicator) {
        return read(() -> database.one("""
                        SELECT i ->> 'level' FROM risk_assessment, jsonb_array_elements(indicators) AS i
                        WHERE uscc = ? AND current AND i ->> 'indicator' = ?""", row -> row.getString(1), uscc.value(), indicator))
                .orElseThrow();
    }

    private long count(String table, UnifiedSocialCreditCode uscc) {
        return read(() -> database.one(
                        "SELECT count(*) FROM " + table + " WHERE uscc = ?", row -> row.getLong(1), uscc.value()))
                .orElseThrow();
    }

    private List<String> events(UnifiedSocialCreditCode uscc) {
        return read(() -> database.list(
                "SELECT type FROM event_log WHERE uscc = ? ORDER BY seq", row -> row.getString(1), uscc.value()));
    }

    private <T> T read(Supplier<T> query) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(query::get));
    }

    private void transaction(Runnable work) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(work));
    }

    private static String officer(String division) {
        return Tokens.of(List.of("COUNTY_OFFICER"), List.of(division), null);
    }
}
