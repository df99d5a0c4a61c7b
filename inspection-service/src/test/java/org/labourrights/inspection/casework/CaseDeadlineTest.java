package org.labourrights.inspection.casework;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.testkit.kafka.Published.uscc;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.testkit.WithSuite;

/** Every deadline of the table of cases (domain 4.4), to the day. */
@QuarkusTest
@WithSuite
class CaseDeadlineTest {

    private static final String PENALTY = """
            {"violationType": "OVERTIME", "severity": "GENERAL", "workerCount": 12, "amount": "3600.00",
             "gradeReason": "涉及12人，持续一个月", "amountReason": "配合调查，取中限"}""";

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    @BeforeEach
    void onAMonday() {
        at("2026-01-19T09:00:00+08:00");
    }

    @AfterEach
    void timeGoesOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void filingIsDecidedInFiveWorkingDaysAndTheInvestigationEndsInSixty() {
        CaseDesk desk = CaseDesk.opened(uscc("91150105MA0C101").value(), "OVERTIME", 12);
        assertEquals("RUNNING 2026-01-26", desk.clock("FILING"));

        desk.filed();

        assertEquals("MET 2026-01-26", desk.clock("FILING"));
        assertEquals("RUNNING 2026-04-20", desk.clock("INVESTIGATION"));
        assertEquals("RUNNING 2026-04-20", desk.clock("PENALTY_LIMIT"));
        assertEquals("2026-04-20", desk.shown().getString("investigationDueOn"));
    }

    @Test
    void anInvestigationIsExtendedOnceByThirtyWorkingDaysBeforeItsLimit() {
        CaseDesk desk = CaseDesk.opened(uscc("91150105MA0C102").value(), "OVERTIME", 12);
        desk.filed();
        at("2026-04-20T17:00:00+08:00");

        desk.done("investigation-extension", "{\"reason\": \"案情复杂，涉及多个站点\"}").body("state", equalTo("EXTENDED"));

        assertEquals("RUNNING 2026-06-03", desk.clock("INVESTIGATION"));
        assertEquals("2026-06-03", desk.shown().getString("investigationDueOn"));
        desk.step("investigation-extension", "{\"reason\": \"再次延长\"}").statusCode(409);
    }

    @Test
    void pastItsLimitAnInvestigationEndsOnlyWhenSomebodyAnswersForIt() {
        CaseDesk desk = CaseDesk.opened(uscc("91150105MA0C103").value(), "OVERTIME", 12);
        desk.filed();
        at("2026-04-21T09:00:00+08:00");
        sweep.sweep();

        desk.step("findings", "{\"content\": \"违法事实成立\"}").statusCode(409).body("code", equalTo("E-CASE-OVERDUE"));
        desk.step("investigation-extension", "{\"reason\": \"补办延长\"}").statusCode(409);
        assertEquals("BREACHED 2026-04-20", desk.clock("INVESTIGATION"));

        desk.done("overdue-account", "{\"content\": \"因当事人搬迁未能按期取证\"}");
        desk.done("findings", "{\"content\": \"违法事实成立\"}");
        assertEquals("MET_LATE 2026-04-20", desk.clock("INVESTIGATION"));
        assertEquals("RUNNING 2026-05-14", desk.clock("DECISION"));
    }

    @Test
    void aPenaltyGoesFromNoticeOverHearingServiceAndAppealToTheCourt() {
        CaseDesk desk = CaseDesk.investigated(uscc("91150105MA0C104").value(), "OVERTIME", 12);
        assertEquals("RUNNING 2026-02-09", desk.clock("DECISION"));
        desk.done("penalties", PENALTY);
        desk.step("decision", decision("PENALTY")).statusCode(409).body("code", equalTo("E-CASE-PENALTY"));
        desk.done("penalty-notice", null);
        desk.served("CASE_PENALTY_NOTICE", "2026-01-19");
        assertEquals("RUNNING 2026-01-26", desk.clock("HEARING_REQUEST"));
        desk.step("decision", decision("PENALTY")).statusCode(409).body("code", equalTo("E-CASE-UNHEARD"));

        at("2026-01-26T23:00:00+08:00");
        desk.done("hearing-request", null);
        desk.step("hearing-notice", hearing("2026-02-03"))
                .statusCode(422)
                .body("errors[0].code", equalTo("E-CASE-HEARING-DAY"));
        desk.done("hearing-notice", hearing("2026-02-04"));
        desk.served("CASE_HEARING_NOTICE", "2026-01-26");
        assertEquals("RUNNING 2026-02-04", desk.clock("HEARING_NOTICE"));
        at("2026-02-03T09:00:00+08:00");
        desk.step("hearing-result", "{\"held\": true}").statusCode(409);
        at("2026-02-04T09:00:00+08:00");
        desk.done("hearing-result", "{\"held\": true}");

        desk.done("decision", decision("PENALTY")).body("state", equalTo("DECIDED"));
        assertEquals("MET 2026-02-09", desk.clock("DECISION"));
        assertEquals("RUNNING 2026-02-13", desk.clock("SERVICE"));
        desk.served("CASE_PENALTY_DECISION", "2026-02-04");
        assertEquals("EXECUTING", desk.shown().getString("state"));
        assertEquals("MET 2026-02-13", desk.clock("SERVICE"));
        assertEquals("RUNNING 2026-08-04", desk.clock("APPEAL"));

        at("2026-08-05T00:00:00+08:00");
        sweep.sweep();
        assertEquals("RUNNING 2026-11-04", desk.clock("EXECUTION"));
        desk.done("executions", "{\"kind\": \"COURT_APPLIED\", \"on\": \"2026-08-05\"}");
        assertEquals("MET 2026-11-04", desk.clock("EXECUTION"));
        desk.step("closure", null).statusCode(409).body("code", equalTo("E-CASE-EXECUTION"));
        desk.done("executions", "{\"kind\": \"COURT_ENFORCED\", \"on\": \"2026-08-05\"}");
        desk.done("closure", null).body("state", equalTo("CLOSED"));
        assertTrue(new String(desk.pdf("CASE_PENALTY_DECISION"), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    }

    @Test
    void aServiceThatWasRecordedWronglyEndsWhatRanFromIt() {
        CaseDesk desk = CaseDesk.investigated(uscc("91150105MA0C105").value(), "OVERTIME", 12);
        desk.done("penalties", PENALTY);
        desk.done("penalty-notice", null);
        desk.served("CASE_PENALTY_NOTICE", "2026-01-19");
        at("2026-01-27T09:00:00+08:00");
        desk.step("hearing-request", null).statusCode(409).body("code", equalTo("E-CASE-HEARING-LATE"));
        desk.done("decision", decision("PENALTY"));
        desk.served("CASE_PENALTY_DECISION", "2026-01-27");

        desk.serviceTakenBack("CASE_PENALTY_DECISION");

        assertEquals("DECIDED", desk.shown().getString("state"));
        assertEquals("ENDED 2026-07-27", desk.clock("APPEAL"));
        assertEquals("RUNNING 2026-02-05", desk.clock("SERVICE"));
        desk.served("CASE_PENALTY_DECISION", "2026-01-27");
        assertEquals("RUNNING 2026-07-27", desk.clock("APPEAL"));
    }

    private static String decision(String outcome) {
        return "{\"outcome\": \"%s\", \"reason\": \"违法事实清楚，证据确凿\"}".formatted(outcome);
    }

    private static String hearing(String on) {
        return "{\"scheduledOn\": \"%s\", \"place\": \"区人社局三楼会议室\"}".formatted(on);
    }

    private void at(String time) {
        clock.stopAt(OffsetDateTime.parse(time).toInstant());
    }
}
