package org.labourrights.reporting.ladder;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;
import static org.labourrights.reporting.Fixtures.somebody;
import static org.labourrights.testkit.kafka.Published.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.file.Sha256;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.reporting.obligation.ObligationProgress;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class LadderTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String LETTERS = "/api/reporting/v1/letters";

    @Inject
    MovableClock clock;

    @Inject
    TimeTravel time;

    @Inject
    ObligationProgress obligations;

    @Inject
    RaiseToCase raiseToCase;

    @Inject
    ClimbLadder climb;

    @Inject
    EntityManager entities;

    @Inject
    SystemScope systemScope;

    private String uscc = "";

    @BeforeEach
    void aPlatformOfChanganOwesItsThirdQuarter() {
        uscc = newUscc("130102");
        clock.stopAt(at("2026-09-15T09:00"));
        register(officer("130102"), platform(uscc, "虚构长安速送有限公司", "130102"));
    }

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void climbsFromReminderToTargetPoolAndComesDownWhenTheReportIsFiled() {
        advance("2026-10-15T23:59");
        assertEquals(List.of(), letters());

        advance("2026-10-16T08:00");
        assertEquals("OVERDUE|1", obligation());
        assertEquals(List.of("REMINDER_LETTER|2026-10-16|2026-10-23|ISSUED"), letters());

        advance("2026-10-25T23:00");
        assertEquals(1, letters().size());

        advance("2026-10-26T08:00");
        assertEquals("OVERDUE|2", obligation());
        assertEquals(
                List.of(
                        "REMINDER_LETTER|2026-10-16|2026-10-23|EXPIRED",
                        "RECTIFICATION_LETTER|2026-10-26|2026-11-09|ISSUED"),
                letters());

        advance("2026-11-10T08:00");
        assertEquals("ESCALATED|3", obligation());
        assertEquals(
                List.of("3|2026-10-15|2026Q3|EMPLOYMENT_PERIODIC|REMINDER_LETTER 2026-10-23,"
                        + "RECTIFICATION_LETTER 2026-11-09"),
                column("SELECT concat_ws('|', payload->>'level', payload->>'dueOn', payload->>'period',"
                        + " payload->>'reportKind', (SELECT string_agg((l->>'type') || ' ' || (l->>'dueOn'), ',')"
                        + " FROM json_array_elements(payload->'letters') l)) FROM event_log"
                        + " WHERE type = 'report.escalated.v1' AND uscc = '" + uscc + "'"));

        advance("2026-11-12T10:00");
        inTransaction(() -> obligations.submitted(obligationId()));
        inTransaction(() -> obligations.accepted(obligationId()));
        assertEquals("FULFILLED_LATE|3", obligation());
        assertEquals(
                List.of(
                        "REMINDER_LETTER|2026-10-16|2026-10-23|WITHDRAWN",
                        "RECTIFICATION_LETTER|2026-10-26|2026-11-09|WITHDRAWN"),
                letters());
        advance("2026-12-31T00:00");
        assertEquals(2, letters().size());
    }

    @Test
    void stopsWhereItStandsWhenTheReportComesInBetween() {
        advance("2026-10-20T10:00");

        inTransaction(() -> obligations.submitted(obligationId()));
        advance("2026-11-12T10:00");

        assertEquals("SUBMITTED|1", obligation());
        assertEquals(List.of("REMINDER_LETTER|2026-10-16|2026-10-23|WITHDRAWN"), letters());
    }

    @Test
    void goesOnAtTheNextRungWhenAFilingIsWithdrawnAgain() {
        advance("2026-10-20T10:00");
        inTransaction(() -> obligations.submitted(obligationId()));
        inTransaction(() -> obligations.withdrawn(obligationId()));
        assertEquals(List.of("REMINDER_LETTER|2026-10-16|2026-10-23|WITHDRAWN"), letters());

        advance("2026-10-24T10:00");
        inTransaction(() -> obligations.submitted(obligationId()));
        inTransaction(() -> obligations.withdrawn(obligationId()));
        advance("2026-10-26T08:00");

        assertEquals("OVERDUE|2", obligation());
        assertEquals(
                List.of(
                        "REMINDER_LETTER|2026-10-16|2026-10-23|WITHDRAWN",
                        "RECTIFICATION_LETTER|2026-10-26|2026-11-09|ISSUED"),
                letters());
    }

    @Test
    void sendsTheSecondLetterAtOnceWhenTheFirstRanOutWhileTheReportLayWithTheBureau() {
        advance("2026-10-20T10:00");
        inTransaction(() -> obligations.submitted(obligationId()));
        advance("2026-10-28T10:00");
        inTransaction(() -> obligations.returned(obligationId(), LocalDate.parse("2026-11-04")));
        advance("2026-10-28T10:01");

        assertEquals("OVERDUE|2", obligation());
        assertEquals(
                List.of(
                        "REMINDER_LETTER|2026-10-16|2026-10-23|WITHDRAWN",
                        "RECTIFICATION_LETTER|2026-10-28|2026-11-11|ISSUED"),
                letters());
    }

    @Test
    void returnsToTheTargetPoolOnTheNextWorkingDayWhenAFilingIsWithdrawnAgain() {
        advance("2026-11-10T08:00");
        assertEquals("ESCALATED|3", obligation());
        inTransaction(() -> obligations.submitted(obligationId()));
        inTransaction(() -> obligations.withdrawn(obligationId()));
        assertEquals("OVERDUE|3", obligation());

        advance("2026-11-11T08:00");

        assertEquals("ESCALATED|3", obligation());
        assertEquals(2, letters().size());
        assertEquals(1, inTransaction(() -> raiseToCase.raise(new UnifiedSocialCreditCode(uscc))));
    }

    @Test
    void withdrawsTheLetterOfAnEnterpriseThatIsStruckOff() {
        advance("2026-10-20T10:00");

        officer("130102")
                .header("If-Match", "*")
                .body("{\"status\":\"CANCELLED\",\"reason\":\"工商注销\"}")
                .post("/api/reporting/v1/enterprises/" + uscc + "/status-changes")
                .then()
                .statusCode(200);
        advance("2026-11-12T10:00");

        assertEquals("EXEMPTED|1", obligation());
        assertEquals(List.of("REMINDER_LETTER|2026-10-16|2026-10-23|WITHDRAWN"), letters());
    }

    @Test
    void sendsNoLetterOnADayOffEvenWhenTheServiceWasDown() {
        advance("2026-10-16T00:00");
        clock.stopAt(at("2026-10-17T12:00"));
        fireLate();
        assertEquals(List.of(), letters());

        advance("2026-10-19T08:00");

        assertEquals(List.of("REMINDER_LETTER|2026-10-19|2026-10-26|ISSUED"), letters());
    }

    @Test
    void risesToTheFourthLevelWhenInspectionFilesACase() {
        advance("2026-11-10T08:00");

        int raised = inTransaction(() -> raiseToCase.raise(new UnifiedSocialCreditCode(uscc)));
        int again = inTransaction(() -> raiseToCase.raise(new UnifiedSocialCreditCode(uscc)));

        assertEquals(1, raised);
        assertEquals(0, again);
        assertEquals("ESCALATED|4", obligation());
    }

    @Test
    void printsTheLetterOnceAndRecordsItsService() throws NoSuchAlgorithmException {
        advance("2026-10-16T08:00");
        String id = enterprise(uscc)
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("items[0].letterNo", matchesPattern("TS-130102-2026-\\d{5}"))
                .body("items[0].issuer", equalTo("石家庄市长安区人力资源和社会保障局"))
                .body("items[0].dueText", containsString("10月17日至10月18日为休息日不计"))
                .extract()
                .path("items[0].id");

        byte[] first = document(id);
        byte[] again = document(id);
        assertArrayEquals(first, again);
        assertEquals(
                List.of(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(first))),
                column("SELECT sha256 FROM issued_document WHERE subject = '" + id + "'"));
        checksByItsCode(id, first);

        String service = "{\"method\":\"ELECTRONIC\",\"servedOn\":\"2026-10-16\"}";
        officer("130104")
                .header("If-Match", "\"0\"")
                .body(service)
                .post(LETTERS + "/" + id + "/service")
                .then()
                .statusCode(404);
        enterprise(uscc)
                .header("If-Match", "\"0\"")
                .body(service)
                .post(LETTERS + "/" + id + "/service")
                .then()
                .statusCode(403);
        officer("130102")
                .body(service)
                .post(LETTERS + "/" + id + "/service")
                .then()
                .statusCode(428);
        officer("130102")
                .header("If-Match", "\"0\"")
                .body(service.replace("10-16", "10-17"))
                .post(LETTERS + "/" + id + "/service")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("E-LETTER-SERVED-ON"));
        officer("130102")
                .header("If-Match", "\"0\"")
                .body(service)
                .post(LETTERS + "/" + id + "/service")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("SERVED"))
                .body("serviceMethod", equalTo("ELECTRONIC"))
                .body("servedOn", equalTo("2026-10-16"));
        officer("130102")
                .header("If-Match", "\"1\"")
                .body(service)
                .post(LETTERS + "/" + id + "/service")
                .then()
                .statusCode(409)
                .body("code", equalTo("E-STATE"))
                .body("state", equalTo("SERVED"));
        takeBack(id, 1).statusCode(200).body("state", equalTo("ISSUED")).body("servedOn", nullValue());
        takeBack(id, 2).statusCode(409).body("code", equalTo("E-LETTER-NOT-SERVED"));
        officer("130102")
                .header("If-Match", "\"2\"")
                .body("{\"method\":\"ON_SITE_POSTING\",\"servedOn\":\"2026-10-16\"}")
                .post(LETTERS + "/" + id + "/service")
                .then()
                .statusCode(422)
                .body("code", equalTo("E-DOCUMENT-REFUSAL"));
        String refused = "\"servedOn\":\"2026-10-16\",\"refusal\":{\"reason\":\"称与其无关\",\"witnesses\":[\"王示例\"]}}";
        String tried = officer("130102")
                .header("If-Match", "\"2\"")
                .body("{\"method\":\"DIRECT\"," + refused)
                .post(LETTERS + "/" + id + "/service")
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .extract()
                .header("ETag");
        officer("130102")
                .header("If-Match", tried)
                .body("{\"method\":\"ON_SITE_POSTING\"," + refused)
                .post(LETTERS + "/" + id + "/service")
                .then()
                .statusCode(200)
                .body("state", equalTo("SERVED"))
                .body("serviceMethod", equalTo("ON_SITE_POSTING"));
        assertEquals(
                List.of(
                        "letter.issued.v1",
                        "letter.served.v1",
                        "letter.service.takenback.v1",
                        "letter.service.refused.v1",
                        "letter.served.v1"),
                column("SELECT type FROM event_log WHERE type LIKE 'letter.%' AND uscc = '" + uscc + "' ORDER BY seq"));
    }

    private ValidatableResponse takeBack(String id, int version) {
        return officer("130102")
                .header("If-Match", "\"" + version + "\"")
                .body("{\"reason\":\"误登记\"}")
                .post(LETTERS + "/" + id + "/service/take-back")
                .then();
    }

    @Test
    void announcesTheLetterOutsideAndItsServiceInsideOnly() {
        advance("2026-10-16T08:00");

        assertEquals(
                List.of("letter.issued.v1|nef.er|REMINDER_LETTER|2026-10-23|REPORT_OVERDUE"),
                column("SELECT concat_ws('|', type, topic, payload->>'type', payload->>'dueOn', payload->>'cause')"
                        + " FROM event_log WHERE type LIKE 'letter.%' AND uscc = '" + uscc + "' ORDER BY seq"));
    }

    /** Where the bureau's officers issue the letters. */
    private String draftedIn(String division) {
        clock.stopAt(at("2026-09-15T09:00"));
        somebody(Roles.ADMIN, "CN")
                .body("{\"key\":\"letter.issue\",\"division\":\"" + division + "\",\"value\":\"OFFICER\","
                        + "\"validFrom\":\"2026-09-15\",\"sourceTag\":\"示例〔2026〕9号\",\"reason\":\"由经办人签发函件\"}")
                .post("/api/reporting/v1/policies")
                .then()
                .statusCode(201);
        await("OFFICER", () -> officer(division)
                .queryParam("key", "letter.issue")
                .queryParam("division", division)
                .queryParam("on", "2026-09-15")
                .get("/api/reporting/v1/policies/resolution")
                .then()
                .extract()
                .path("value"));
        uscc = newUscc(division);
        register(officer(division), platform(uscc, "虚构签发快送有限公司", division));
        return uscc;
    }

    private String draft() {
        return column("SELECT id::text FROM letter_draft WHERE state = 'OPEN' AND uscc = '" + uscc + "'")
                .getFirst();
    }

    private static ValidatableResponse issue(RequestSpecification caller, String draft) {
        return caller.header("If-Match", "\"0\"")
                .post("/api/reporting/v1/letter-drafts/" + draft + "/issue")
                .then();
    }

    @Test
    void draftsWhereAnOfficerIssuesAndCountsTheTermFromTheIssue() {
        draftedIn("130107");
        advance("2026-10-16T08:00");
        assertEquals("OVERDUE|0", obligation());
        assertEquals(List.of(), letters());
        String first = draft();
        officer("130107")
                .queryParam("uscc", uscc)
                .get("/api/reporting/v1/letter-drafts")
                .then()
                .statusCode(200)
                .body("items.type", contains("REMINDER_LETTER"))
                .body("items.state", contains("OPEN"));
        advance("2026-11-30T08:00");
        assertEquals("OVERDUE|0", obligation());

        issue(enterprise(uscc), first).statusCode(403);
        issue(officer("130108"), first).statusCode(404);
        issue(somebody(Roles.AUDITOR, "130107"), first).statusCode(403);
        advance("2026-12-05T08:00");
        issue(officer("130107"), first).statusCode(409).body("code", equalTo("E-LETTER-DAY-OFF"));
        advance("2026-12-07T08:00");
        issue(officer("130107"), first)
                .statusCode(201)
                .body("issuedOn", equalTo("2026-12-07"))
                .body("dueOn", equalTo("2026-12-14"))
                .body("letterNo", matchesPattern("TS-130107-2026-\\d{5}"));
        assertEquals("OVERDUE|1", obligation());
        issue(officer("130107"), first).statusCode(412);

        advance("2026-12-14T23:59");
        assertEquals(1, letters().size());
        advance("2026-12-15T08:00");
        assertEquals("OVERDUE|1", obligation());
        assertEquals(List.of("REMINDER_LETTER|2026-12-07|2026-12-14|EXPIRED"), letters());
        issue(officer("130107"), draft()).statusCode(201).body("type", equalTo("RECTIFICATION_LETTER"));
        assertEquals("OVERDUE|2", obligation());
        advance("2026-12-30T08:00");
        assertEquals("ESCALATED|3", obligation());
        assertEquals(
                List.of(
                        "letter.drafted.v1|system",
                        "letter.issued.v1|officer",
                        "letter.drafted.v1|system",
                        "letter.issued.v1|officer"),
                column("SELECT type || '|' || CASE WHEN actor LIKE 'system%' THEN 'system' ELSE 'officer' END"
                        + " FROM event_log WHERE type IN ('letter.drafted.v1', 'letter.issued.v1') AND uscc = '" + uscc
                        + "' ORDER BY seq"));
    }

    @Test
    void dropsADraftWhenTheReportComesIn() {
        draftedIn("130110");
        advance("2026-10-16T08:00");
        String draft = draft();

        inTransaction(() -> obligations.submitted(obligationId()));

        assertEquals(List.of("DROPPED"), column("SELECT state FROM letter_draft WHERE uscc = '" + uscc + "'"));
        officer("130110")
                .header("If-Match", "\"1\"")
                .post("/api/reporting/v1/letter-drafts/" + draft + "/issue")
                .then()
                .statusCode(409)
                .body("code", equalTo("E-STATE"));
        assertEquals(List.of(), letters());
    }

    @Test
    void pagesThroughTheLettersOfAnEnterprise() {
        advance("2026-10-26T08:00");

        String next = enterprise(uscc)
                .get(LETTERS + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.type", contains("REMINDER_LETTER"))
                .extract()
                .path("next");
        enterprise(uscc)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("items.type", contains("RECTIFICATION_LETTER"))
                .body("next", nullValue());
    }

    @Test
    void keepsAnotherEnterpriseFromTheLetter() {
        advance("2026-10-16T08:00");
        String id = enterprise(uscc).get(LETTERS).then().extract().path("items[0].id");

        enterprise(newUscc("130102")).get(LETTERS + "/" + id).then().statusCode(404);
        enterprise(newUscc("130102"))
                .get(LETTERS + "/" + id + "/document")
                .then()
                .statusCode(404);
        officer("130104").get(LETTERS + "/" + id).then().statusCode(404);
        officer("130100").get(LETTERS + "/" + id).then().statusCode(200);
    }

    /** As a sweep that finds a timer of yesterday: the clock stands later than the timer. */
    private void fireLate() {
        UUID obligationId = obligationId();
        inTransaction(() -> {
            int pending = entities.createNativeQuery("UPDATE timer SET state = 'FIRED' WHERE kind = 'report-ladder'"
                            + " AND state = 'PENDING' AND subject = :subject")
                    .setParameter("subject", obligationId)
                    .executeUpdate();
            climb.fire(new FiredTimer(
                    UUID.randomUUID(),
                    ClimbLadder.KIND,
                    obligationId,
                    "R1-L1",
                    at("2026-10-16T00:05"),
                    "CN/130000/130100/130102/",
                    null,
                    1));
            return pending;
        });
    }

    /** Whoever holds the paper checks it, and learns nothing of the enterprise. */
    private void checksByItsCode(String id, byte[] paper) {
        String code = enterprise(uscc).get(LETTERS + "/" + id).path("verificationCode");
        JsonPath told = given().get("/api/reporting/v1/public/documents/" + code)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals("REMINDER_LETTER", told.getString("kind"));
        assertEquals("IN_FORCE", told.getString("state"));
        assertEquals("石家庄市长安区人力资源和社会保障局", told.getString("issuer"));
        assertEquals(Sha256.hex(paper), told.getString("sha256"));
        assertFalse(told.prettify().contains(uscc));
        assertFalse(told.prettify().contains("有限公司"));
    }

    private byte[] document(String id) {
        return enterprise(uscc)
                .get(LETTERS + "/" + id + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text).atZone(ZONE).toInstant();
    }

    private void advance(String text) {
        time.to(text, "^(obligation-|report-ladder|letter-)");
    }

    private String obligation() {
        return column("SELECT state || '|' || escalation_level FROM reporting_obligation WHERE uscc = '" + uscc
                        + "' AND period = '2026Q3' AND report_kind = 'EMPLOYMENT_PERIODIC'")
                .getFirst();
    }

    private UUID obligationId() {
        return UUID.fromString(column("SELECT id::text FROM reporting_obligation WHERE uscc = '" + uscc
                        + "' AND period = '2026Q3' AND report_kind = 'EMPLOYMENT_PERIODIC'")
                .getFirst());
    }

    private List<String> letters() {
        return column("SELECT concat_ws('|', type, issued_on, due_on, state) FROM guidance_letter WHERE uscc = '" + uscc
                + "' AND period = '2026Q3' AND report_kind = 'EMPLOYMENT_PERIODIC' ORDER BY issued_on");
    }

    private <T> T inTransaction(Supplier<T> work) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    @SuppressWarnings("unchecked")
    private List<String> column(String sql) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).getResultList()));
    }
}
