package org.labourrights.reporting.risk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.enterprise;
import static org.labourrights.reporting.Fixtures.licensedAgency;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.reporting.report.ReportAccepted;
import org.labourrights.reporting.report.content.ReportContent;
import org.labourrights.testkit.WithSuite;

/** Letters that officers send on a risk warning. */
@QuarkusTest
@WithSuite
class RiskLetterTest {
    private static final String LETTERS = "/api/reporting/v1/letters";
    private static final String WARNINGS = "/api/reporting/v1/risk-warnings/";
    private static final String REMINDER = "{\"type\":\"REMINDER_LETTER\"}";
    private static final String RECTIFICATION = "{\"type\":\"RECTIFICATION_LETTER\"}";

    @Inject
    MovableClock clock;

    @Inject
    TimeTravel time;

    @Inject
    Event<ReportAccepted> accepted;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    private UnifiedSocialCreditCode uscc = new UnifiedSocialCreditCode("91150105MA0T1A2B95");
    private String warning = "";

    @BeforeEach
    void aPlatformOfSaihanIsWarned() {
        String code = newUscc("150105");
        uscc = new UnifiedSocialCreditCode(code);
        time.to("2026-07-17T10:00:00");
        register(officer("150105"), platform(code, "虚构赛罕速送有限公司", "150105"));
        licensedAgency();
        accept(1, Contents.worked());
        warning = text("SELECT id::text FROM risk_warning WHERE uscc = ?");
    }

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void namesLevelAndIndicatorsAndIsAMeasureOfTheWarning() {
        String id = send(officer("150105"), REMINDER)
                .statusCode(201)
                .body("letterNo", matchesPattern("TS-150105-2026-\\d{5}"))
                .body("cause", equalTo("RISK"))
                .body("issuer", equalTo("呼和浩特市赛罕区人力资源和社会保障局"))
                .body("issuedOn", equalTo("2026-07-17"))
                .body("dueOn", equalTo("2026-07-24"))
                .body("warningId", equalTo(warning))
                .body("reasons", hasItems("综合风险等级为橙色", "劳动合同签订率93.46%（橙色）", "超时占比22.39%（红色）"))
                .extract()
                .path("id");

        officer("150105")
                .get(WARNINGS + warning)
                .then()
                .body("measures.kind", contains("GUIDANCE_LETTER"))
                .body("measures[0].takenOn", equalTo("2026-07-17"))
                .body("measures[0].inTime", equalTo(true));
        assertEquals(
                "nef.er|REMINDER_LETTER|RISK|2026-07-24|" + warning,
                text("SELECT concat_ws('|', topic, payload->>'type', payload->>'cause', payload->>'dueOn',"
                        + " payload->>'obligationNo', payload->>'warningId') FROM event_log"
                        + " WHERE uscc = ? AND type = 'letter.issued.v1'"));
        enterprise(uscc.value())
                .get(LETTERS + "/" + id + "/document")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        send(officer("150105"), REMINDER).statusCode(409).body("code", equalTo("E-LETTER-SENT"));
        send(officer("150105"), RECTIFICATION).statusCode(201).body("dueOn", equalTo("2026-07-31"));
    }

    @Test
    void isSentByTheBureauOfTheOfficer() {
        send(officer("150100"), REMINDER)
                .statusCode(201)
                .body("letterNo", matchesPattern("TS-150100-2026-\\d{5}"))
                .body("issuer", equalTo("呼和浩特市人力资源和社会保障局"));

        send(officer("150104"), RECTIFICATION).statusCode(404);
        send(enterprise(uscc.value()), RECTIFICATION).statusCode(403);
    }

    @Test
    void isCompliedWithWhenTheOfficerFindsItDoneInTime() {
        String id = send(officer("150105"), REMINDER).extract().path("id");

        time.to("2026-07-27T09:00:00", "^letter-");
        assertEquals(
                "EXPIRED 2026-07-25", text("SELECT state || ' ' || expired_on FROM guidance_letter WHERE uscc = ?"));
        complied(id, "2026-07-27").statusCode(422).body("errors[0].pointer", equalTo("/compliedOn"));
        complied(id, "2026-07-24").statusCode(200).body("state", equalTo("COMPLIED"));
        complied(id, "2026-07-24").statusCode(409).body("code", equalTo("E-STATE"));
    }

    @Test
    void isWithdrawnWhenTheWarningIsCleared() {
        send(officer("150105"), REMINDER).statusCode(201);

        accept(2, Contents.mended());
        accept(3, Contents.mended());

        assertEquals("WITHDRAWN", text("SELECT state FROM guidance_letter WHERE uscc = ?"));
        send(officer("150105"), RECTIFICATION).statusCode(409).body("code", equalTo("E-STATE"));
    }

    @Test
    void isNotSentOnADayOff() {
        time.to("2026-07-18T10:00:00", "^none$");

        send(officer("150105"), REMINDER).statusCode(409).body("code", equalTo("E-LETTER-DAY-OFF"));
    }

    private ValidatableResponse send(RequestSpecification caller, String body) {
        return caller.header("If-Match", "*")
                .body(body)
                .post(WARNINGS + warning + "/letters")
                .then();
    }

    private static ValidatableResponse complied(String id, String on) {
        return officer("150105")
                .header("If-Match", "*")
                .body("{\"compliedOn\":\"" + on + "\"}")
                .post(LETTERS + "/" + id + "/compliance")
                .then();
    }

    private void accept(int version, ReportContent content) {
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> accepted.fire(new ReportAccepted(
                        UUID.nameUUIDFromBytes(uscc.value().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        version,
                        UUID.randomUUID(),
                        "YG-" + uscc,
                        uscc,
                        "2026H1",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 6, 30),
                        new DivisionCode("150105"),
                        "CN/150000/150100/150105/",
                        false,
                        Instant.parse("2026-07-17T02:00:00Z").plusSeconds(version),
                        "officer",
                        content,
                        version == 1 ? null : content))));
    }

    private String text(String query) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one(query, row -> row.getString(1), uscc.value())
                        .orElse("")));
    }
}
