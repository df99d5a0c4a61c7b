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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.reporting.Fixtures;
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
    MovableClock clock;

    @BeforeEach
    void onTheDayOfTheAcceptance() {
        on("2026-07-17T10:00:00");
        Fixtures.licensedAgency();
    }

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void assessesAnAcceptedReportToTheDecimalAndRaisesOneWarning() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00010");
        for (int i = 0; i < 19; i++) {
            lead("QX-" + uscc + "-" + i, uscc, LocalDate.of(2026, 6, 1));
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
                .body("items[0].dueExplanation.unit", equalTo("WORKING_DAY"))
                .body("items[0].dueExplanation.length", equalTo(5));
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

        hear(2, "QX-" + uscc, uscc, day, paid("0.00"));
        hear(1, "QX-" + uscc, uscc, day, new ComplaintStep.Confirmed(day, 60, new BigDecimal("500000.00")));

        assertEquals("GREEN", level(uscc, "R-04"));
    }

    @Test
    void countsConfirmedArrearsUntilTheyArePaid() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00050");
        accept(uscc, 1, Contents.mended(), null);
        LocalDate day = LocalDate.of(2026, 5, 4);

        hear(1, "QX-" + uscc, uscc, day, new ComplaintStep.Confirmed(day, 60, new BigDecimal("500000.00")));
        String owed = level(uscc, "R-04");
        hear(2, "QX-" + uscc, uscc, day, paid("0.00"));

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

    @Test
    void warnsOfWhatIsOnlyShownAndLeavesTheCompositeAlone() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00075");

        accept(uscc, 1, Contents.untrained(), null);
        assertEquals("GREEN", held(uscc));
        assertEquals("RED", level(uscc, "R-13"));
        assertEquals(List.of("YELLOW RAISED R-09,R-13"), warnings(uscc));
        accept(uscc, 2, Contents.mended(), Contents.untrained());
        assertEquals(List.of("YELLOW RAISED R-09,R-13"), warnings(uscc));
        accept(uscc, 3, Contents.mended(), Contents.mended());

        assertEquals(List.of("YELLOW CLEARED R-09,R-13"), warnings(uscc));
    }

    private List<String> warnings(UnifiedSocialCreditCode uscc) {
        return read(() -> database.list(
                "SELECT concat_ws(' ', level, state, array_to_string(indicators, ',')) FROM risk_warning WHERE uscc = ?",
                row -> row.getString(1),
                uscc.value()));
    }

    @Test
    void countsComplaintsOfTheNinetyDaysBeforeWhateverBecameOfThem() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00080");
        LocalDate today = LocalDate.of(2026, 7, 17);
        List<LocalDate> days = List.of(today, today.minusDays(1), today.minusDays(90), today.minusDays(91));
        for (LocalDate day : days) {
            hear(1, "QX-" + uscc + day, uscc, day, new ComplaintStep.Received(day, 1L));
        }
        for (String outcome : List.of("NOT_SUBSTANTIATED", "WITHDRAWN", "OUT_OF_SCOPE", "DUPLICATE")) {
            hear(1, "QX-" + uscc + outcome, uscc, today, new ComplaintStep.Received(today, 1L));
            hear(2, "QX-" + uscc + outcome, uscc, today, new ComplaintStep.Closed(today, outcome));
        }

        accept(uscc, 1, Contents.worked(), null);

        assertEquals("6/2160", part(uscc, "R-10"));
        accept(uscc, 2, Contents.disputing(5), Contents.worked());
        assertEquals("6/2160", part(uscc, "R-10"));
        accept(uscc, 3, Contents.disputing(7), Contents.worked());
        assertEquals("7/2160", part(uscc, "R-10"));
    }

    @Test
    void measuresRegistrationsAtOneAddressWithinAWeekAndNotTheHeadsOfAFinding() {
        UnifiedSocialCreditCode uscc = enterprise("91150105MA00090");
        accept(uscc, 1, Contents.worked(), null);

        finding(uscc, "F-1", List.of());
        assertEquals("0/1", part(uscc, "R-07", "atOneAddress"));
        finding(uscc, "F-2", registrations("a", "haus", null, 9, 6));
        assertEquals("9/1", part(uscc, "R-07", "atOneAddress"));
        // The same again, another house, and one a day too late: none of them makes ten.
        finding(uscc, "F-3", registrations("a", "haus", null, 9, 6));
        finding(uscc, "F-4", registrations("b", "other", null, 9, 6));
        finding(uscc, "F-5", List.of(new Registration("late", "haus", null, LocalDate.of(2026, 5, 8))));
        assertEquals("9/1", part(uscc, "R-07", "atOneAddress"));
        // Ten by one agent, at ten addresses.
        List<Registration> byAgent = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            byAgent.add(new Registration("c" + i, "flat-" + i, "agent", LocalDate.of(2026, 6, 1 + i % 7)));
        }
        finding(uscc, "F-6", byAgent);
        assertEquals("10/1", part(uscc, "R-07", "atOneAddress"));
    }

    /** So many, the first on the 1st of May and the last so many days later. */
    private static List<Registration> registrations(
            String prefix, @Nullable String address, @Nullable String agent, int count, int days) {
        List<Registration> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int day = i == count - 1 ? days : i % days;
            all.add(new Registration(
                    prefix + i, address, agent, LocalDate.of(2026, 5, 1).plusDays(day)));
        }
        return all;
    }

    private void finding(UnifiedSocialCreditCode uscc, String number, List<Registration> induced) {
        LocalDate day = LocalDate.of(2026, 6, 20);
        RiskFact fact = new RiskFact(
                UUID.randomUUID().toString(),
                "finding.confirmed.v1",
                uscc,
                PATH,
                number,
                "SELF_EMPLOYED_INDUCEMENT",
                40L,
                day);
        transaction(() -> receive.fact(fact, induced));
    }

    private void on(String local) {
        clock.stopAt(LocalDateTime.parse(local).atZone(ClockSource.ZONE).toInstant());
    }

    private String part(UnifiedSocialCreditCode uscc, String indicator) {
        return part(uscc, indicator, "density");
    }

    private String part(UnifiedSocialCreditCode uscc, String indicator, String name) {
        return read(() -> database.one("""
                        SELECT concat_ws('/', p ->> 'numerator', p ->> 'denominator')
                        FROM risk_assessment, jsonb_array_elements(indicators) AS i, jsonb_array_elements(i -> 'parts') AS p
                        WHERE uscc = ? AND current AND i ->> 'indicator' = ? AND p ->> 'name' = ?""", row -> row.getString(1), uscc.value(), indicator, name))
                .orElseThrow();
    }

    private void lead(String reference, UnifiedSocialCreditCode uscc, LocalDate on) {
        hear(1, reference, uscc, on, new ComplaintStep.Accepted(on));
    }

    private static ComplaintStep paid(String remaining) {
        return new ComplaintStep.Paid(60, new BigDecimal("500000.00"), new BigDecimal(remaining));
    }

    private void hear(long sequence, String reference, UnifiedSocialCreditCode uscc, LocalDate on, ComplaintStep step) {
        ComplaintPart part = RiskSamples.lead(sequence, reference, uscc, step);
        transaction(() -> receive.complaint(List.of(part), on, "lead.event.v1"));
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
