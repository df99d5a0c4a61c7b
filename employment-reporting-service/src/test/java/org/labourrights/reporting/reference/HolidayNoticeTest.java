package org.labourrights.reporting.reference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;
import static org.labourrights.reporting.Fixtures.somebody;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.reporting.letter.IssueLetter;
import org.labourrights.reporting.letter.LetterOrder;
import org.labourrights.reporting.letter.LetterType;
import org.labourrights.reporting.letter.LettersOfReturns;
import org.labourrights.reporting.letter.ReturnedReport;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ObligationProgress;
import org.labourrights.testkit.WithSuite;

/** The holiday notice of a year comes in while the service runs (RU-17, RU-18). */
@QuarkusTest
@WithSuite
class HolidayNoticeTest {
    private static final String CALENDAR = "/api/reporting/v1/calendar";
    private static final String LETTERS = "/api/reporting/v1/letters";
    private static final String COUNTS = "^calendar-walk$";

    /** New Year with a make-up Sunday, and a Spring Festival that is shifted; 2027 has 261 weekdays. */
    private static final String NOTICE = """
            {"year": 2027, "notice": "国办发明电〔2026〕8号（示例）", "workingDays": 253, "holidays": [
              {"name": "元旦", "off": ["2027-01-01", "2027-01-02", "2027-01-03"], "work": []},
              {"name": "春节", "off": ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09", "2027-02-10",
               "2027-02-11"], "work": ["2027-02-20"]},
              {"name": "国庆节", "off": ["2027-10-01", "2027-10-02", "2027-10-03", "2027-10-04"], "work": []}, %s],
             "reason": "国务院办公厅通知已发布"}
            """;

    private static final String MARCH = """
            {"name": "示例节", "off": ["2027-01-15"], "work": []}""";

    @Inject
    TimeTravel time;

    @Inject
    MovableClock clock;

    @Inject
    Database database;

    @Inject
    IssueLetter issueLetter;

    @Inject
    LettersOfReturns returns;

    @Inject
    ObligationProgress obligations;

    @Inject
    SystemScope system;

    @BeforeEach
    void inDecember() {
        time.to("2026-12-01T09:00:00");
    }

    @AfterEach
    void asItWas() {
        if (admin().get(CALENDAR).jsonPath().getList("years").contains(2027)) {
            withdraw();
        }
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void countsDueDatesOfTheYearAgainAndSaysWhy() {
        String uscc = newUscc("150222");
        register(officer("150222"), platform(uscc, "跨年快送有限公司", "150222"));
        admin().get(CALENDAR + "/2027")
                .then()
                .statusCode(200)
                .body("provisional", equalTo(true))
                .body("exceptions.date", hasItem("2027-02-09"));
        assertEquals(List.of("2027-01-15 true"), due(uscc));

        enter(NOTICE.formatted(MARCH)).statusCode(201).body("year", equalTo(2027));
        time.to("2026-12-01T09:02:00", COUNTS);

        admin().get(CALENDAR + "/2027")
                .then()
                .statusCode(200)
                .body("provisional", equalTo(false))
                .body("workingDays", equalTo(253))
                .body("exceptions.date", not(hasItem("2027-05-03")));
        assertEquals(List.of("2027-01-18 false"), due(uscc));
        assertEquals(List.of("2027-01-15 2027-01-18"), projected(uscc));
        assertEquals(
                List.of("2027 false 国务院办公厅通知已发布"),
                column("SELECT concat_ws(' ', payload->>'year', payload->>'withdrawn', reason) FROM event_log"
                        + " WHERE type = 'calendar.notice.entered.v1' ORDER BY id DESC LIMIT 1"));

        withdraw();
        time.to("2026-12-01T09:04:00", COUNTS);

        assertEquals(List.of("2027-01-15 true"), due(uscc));
    }

    @Test
    void theTermOfALetterMovesWithTheCalendarAndRunsOutThen() {
        String uscc = newUscc("150222");
        register(officer("150222"), platform(uscc, "函件快送有限公司", "150222"));
        time.to("2026-12-28T09:00:00");
        String letter = LETTERS + "/" + letter(uscc);
        assertEquals("2027-01-05 true", term(letter));

        enter(NOTICE.formatted(MARCH.replace("2027-01-15", "2027-01-04"))).statusCode(201);
        time.to("2026-12-28T09:02:00", COUNTS);

        assertEquals("2027-01-06 false", term(letter));
        officer("150222")
                .get(letter)
                .then()
                .body("dueOn", equalTo("2027-01-06"))
                .body("dueExplanation.provisional", equalTo(false));
        officer("150222")
                .get(letter + "/clocks")
                .then()
                .statusCode(200)
                .body("clocks.kind", contains("REMINDER"))
                .body("clocks[0].state", equalTo("RUNNING"))
                .body("clocks[0].dueExplanation.policyKey", equalTo("report.reminderLetterDays"))
                .body(
                        "clocks[0].dueExplanation.days.findAll { it.role == 'SKIPPED' }.date",
                        contains("2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04"));
        officer("150223").get(letter + "/clocks").then().statusCode(404);
        assertEquals(
                List.of("REMINDER 2027-01-06 calendar"),
                column("SELECT concat_ws(' ', payload->>'clock', payload->>'dueOn', split_part(reason, ' ', 1))"
                        + " FROM event_log WHERE type = 'letter.clock.projected.v1' AND uscc = '" + uscc + "'"));

        time.to("2027-01-06T23:59:59", "^letter-");
        assertEquals(List.of("ISSUED"), letters(uscc));
        time.to("2027-01-07T00:00:00", "^letter-");
        assertEquals(List.of("EXPIRED"), letters(uscc));
        officer("150222").get(letter + "/clocks").then().body("clocks[0].state", equalTo("ENDED"));
    }

    /** A letter about the first report that is owed; when the report is due matters nothing here. */
    private UUID letter(String uscc) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(() -> issueLetter
                .issue(LetterOrder.overdue(LetterType.REMINDER_LETTER, firstObligation(uscc), 1, "system"))
                .id()));
    }

    private ObligationFacts firstObligation(String uscc) {
        UUID id = database.list(
                        "SELECT id FROM reporting_obligation WHERE uscc = ? ORDER BY id LIMIT 1",
                        row -> row.getObject(1, UUID.class),
                        uscc)
                .getFirst();
        // A letter is about a report that is owed; one that is only planned could be dropped with it.
        database.update("UPDATE reporting_obligation SET state = 'OPEN' WHERE id = ?", id);
        return obligations.lock(id).facts();
    }

    @Test
    void theWindowOfACorrectionStaysAsItWasTold() {
        String uscc = newUscc("150222");
        register(officer("150222"), platform(uscc, "补正快送有限公司", "150222"));
        time.to("2026-12-28T09:00:00");
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> returns.returned(new ReturnedReport(
                        UUID.randomUUID(),
                        1,
                        firstObligation(uscc),
                        returns.correction(new DivisionCode("150222")),
                        List.of("数据前后矛盾"),
                        "system"))));
        String letter = LETTERS + "/"
                + column("SELECT id::text FROM guidance_letter WHERE uscc = '" + uscc + "'")
                        .getFirst();
        assertEquals("2027-01-05 true", term(letter));

        enter(NOTICE.formatted(MARCH.replace("2027-01-15", "2027-01-04"))).statusCode(201);
        time.to("2026-12-28T09:02:00", COUNTS);

        assertEquals("2027-01-05 true", term(letter));
    }

    private static String term(String letter) {
        return officer("150222")
                .get(letter + "/clocks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("clocks.collect { it.dueOn + ' ' + it.dueExplanation.provisional }[0]");
    }

    private List<String> letters(String uscc) {
        return column("SELECT state FROM guidance_letter WHERE uscc = '" + uscc + "'");
    }

    @Test
    void aMistypedNoticeIsEnteredAgain() {
        String uscc = newUscc("150222");
        register(officer("150222"), platform(uscc, "更正快送有限公司", "150222"));
        enter(NOTICE.formatted(MARCH)).statusCode(201);
        time.to("2026-12-01T09:02:00", COUNTS);
        assertEquals(List.of("2027-01-18 false"), due(uscc));

        enter(NOTICE.formatted(MARCH.replace("2027-01-15", "2027-01-14"))).statusCode(201);
        time.to("2026-12-01T09:04:00", COUNTS);

        assertEquals(List.of("2027-01-15 false"), due(uscc));
    }

    @Test
    void namesEachDayThatDoesNotFit() {
        enter("""
                {"year": 2027, "notice": "国办发明电〔2026〕8号（示例）", "workingDays": 249, "holidays": [
                  {"name": "元旦", "off": ["2026-12-31", "2027-01-01", "2027-01-01"], "work": ["2027-01-04"]}],
                 "reason": "通知已发布"}
                """)
                .statusCode(422)
                .body("code", equalTo("E-CALENDAR"))
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/holidays/0/off/0 E-CALENDAR-DAY",
                                "/holidays/0/off/2 E-CALENDAR-TWICE",
                                "/holidays/0/work/0 E-CALENDAR-MAKEUP"));
        enter(NOTICE.formatted(MARCH).replace("通知已发布", "通知已发布，联系 13800138000"))
                .statusCode(422)
                .body("code", equalTo("E-CALENDAR"))
                .body("errors.collect { it.pointer + ' ' + it.code }", contains("/reason E-PII-FORBIDDEN"));
        enter(NOTICE.formatted(MARCH).replace("253", "252"))
                .statusCode(422)
                .body("errors.pointer", contains("/workingDays"))
                .body("errors.code", contains("E-CALENDAR-TOTAL"));
        enter(NOTICE.formatted(MARCH).replace("2027", "2072"))
                .statusCode(422)
                .body("errors.code", hasItem("E-CALENDAR-YEAR"));
        admin().get(CALENDAR).then().body("years", not(hasItem(2027)));
    }

    @Test
    void nothingIsTakenBackThatWasNotEntered() {
        admin().body("{\"year\":2028,\"reason\":\"误录年份\"}")
                .post(CALENDAR + "/withdrawal")
                .then()
                .statusCode(404);
        somebody("PROVINCE_OFFICER", "150000")
                .body(NOTICE.formatted(MARCH))
                .post(CALENDAR)
                .then()
                .statusCode(403);
        somebody("ADMIN", "150000")
                .body(NOTICE.formatted(MARCH))
                .post(CALENDAR)
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse enter(String notice) {
        return admin().body(notice).post(CALENDAR).then();
    }

    private static void withdraw() {
        admin().body("{\"year\":2027,\"reason\":\"录入有误，撤回\"}")
                .post(CALENDAR + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification admin() {
        return somebody("ADMIN", "CN");
    }

    private List<String> due(String uscc) {
        return column("SELECT concat_ws(' ', due_on, due->>'provisional') FROM reporting_obligation"
                + " WHERE period = '2026H2' AND uscc = '" + uscc + "'");
    }

    private List<String> projected(String uscc) {
        return column("SELECT concat_ws(' ', payload->>'before', payload->>'dueOn') FROM event_log"
                + " WHERE type = 'obligation.projected.v1' AND uscc = '" + uscc + "'");
    }

    private List<String> column(String sql) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(sql, row -> row.getString(1))));
    }
}
