package org.labourrights.inspection.casework;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.testkit.kafka.Published.uscc;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.testkit.WithSuite;

/** A penalty lies within its benchmark and a limit stands, whoever writes. */
@QuarkusTest
@WithSuite
class PenaltyTest {

    @Inject
    MovableClock clock;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @BeforeEach
    void onAMonday() {
        clock.stopAt(OffsetDateTime.parse("2026-01-19T09:00:00+08:00").toInstant());
    }

    @AfterEach
    void timeGoesOn() {
        clock.runAhead(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "OVERTIME, MINOR, 12, 1200.00, 1199.99",
        "OVERTIME, SERIOUS, 12, 6000.00, 6000.01",
        "WOMEN_PROTECTION, SERIOUS, 2, 10000.00, 10000.01",
        "MINOR_PROTECTION, MINOR, 1, 1000.00, 999.99",
        "NOT_REPORTING, MINOR, 3, 2000.00, 1999.99",
        "NOT_REPORTING, SERIOUS, 3, 20000.00, 20000.01"
    })
    void theBoundsOfTheBenchmarkBelongToIt(String type, String severity, int workers, String in, String out) {
        CaseDesk desk = CaseDesk.investigated(
                uscc("91150105MA0C2%02d".formatted(Math.abs((in + type).hashCode() % 100)))
                        .value(),
                type,
                12);

        desk.step("penalties", penalty(type, severity, workers, out))
                .statusCode(422)
                .body("code", equalTo("E-PENALTY-BENCHMARK"));
        desk.done("penalties", penalty(type, severity, workers, in));
    }

    @Test
    void afterTheNoticeAPenaltyOnlyBecomesLess() {
        CaseDesk desk = CaseDesk.investigated(uscc("91150105MA0C300").value(), "OVERTIME", 12);
        desk.done("penalties", penalty("OVERTIME", "GENERAL", 12, "3600.00"));
        desk.done("penalty-notice", null);
        String id = desk.shown().getString("penalties[0].id");

        desk.step("penalties/" + id + "/reduction", "{\"amount\": \"3600.01\", \"amountReason\": \"态度恶劣\"}")
                .statusCode(422)
                .body("errors[0].code", equalTo("E-CASE-DEARER"));
        desk.done("penalties/" + id + "/reduction", "{\"amount\": \"3000.00\", \"amountReason\": \"听取申辩后从轻\"}")
                .body("penalties[0].noticedAmount", equalTo("3600.00"))
                .body("penalties[0].amount", equalTo("3000.00"));
    }

    @Test
    void theDatabaseTakesNoPenaltyOutsideTheBenchmark() {
        CaseDesk desk = CaseDesk.investigated(uscc("91150105MA0C301").value(), "OVERTIME", 12);
        desk.done("penalties", penalty("OVERTIME", "SERIOUS", 12, "6000.00"));

        assertRefused(
                "case_penalty_within_benchmark", "UPDATE case_penalty SET amount = 6000.01 WHERE case_id = ?", desk);
        assertRefused(
                "case_penalty_of_case",
                "UPDATE case_penalty SET worker_count = 13, amount = 6500 WHERE case_id = ?",
                desk);
        assertRefused("permission denied", "UPDATE discretion_benchmark SET most = 999999 WHERE ? <> id", desk);
    }

    @Test
    void theDatabaseTakesNoCaseThatGoesOnPastItsLimit() {
        CaseDesk desk = CaseDesk.opened(uscc("91150105MA0C302").value(), "OVERTIME", 12);
        desk.filed();

        assertRefused(
                "inspection_case_limit_of_clock",
                "UPDATE inspection_case SET investigation_due = '2026-12-31' WHERE id = ?",
                desk);
        assertRefused(
                "inspection_case_in_time",
                "UPDATE inspection_case SET investigated_on = '2026-04-21', updated_at = '2026-04-21T01:00:00Z' WHERE id = ?",
                desk);
        assertRefused(
                "inspection_case_investigated_today",
                "UPDATE inspection_case SET investigated_on = '2026-04-20', updated_at = '2026-04-22T01:00:00Z' WHERE id = ?",
                desk);
        assertRefused(
                "inspection_case_investigated",
                "UPDATE inspection_case SET state = 'DECIDED', outcome = 'NO_PENALTY', decided_on = '2026-05-01' WHERE id = ?",
                desk);
        assertRefused(
                "inspection_case_filed_once", "UPDATE inspection_case SET filed_on = '2026-03-01' WHERE id = ?", desk);
        assertRefused("inspection_case_relation", "UPDATE inspection_case SET relation = 'CIVIL' WHERE id = ?", desk);
    }

    @Test
    void whatIsCivilOrUnknownIsNotFiled() {
        CaseDesk desk = CaseDesk.opened(uscc("91150105MA0C303").value(), "OVERTIME", 12);
        for (String relation : new String[] {"CIVIL", "UNKNOWN", "NOT_APPLICABLE"}) {
            desk.step("filing", filing(relation, true))
                    .statusCode(422)
                    .body("errors[0].code", equalTo("E-CASE-RELATION"));
        }
        desk.step("filing", filing("INCOMPLETE", false))
                .statusCode(422)
                .body("errors[0].code", equalTo("E-CASE-GUIDANCE"));
        desk.done("filing", filing("INCOMPLETE", true)).body("state", equalTo("FILED"));
    }

    private void assertRefused(String by, String sql, CaseDesk desk) {
        Exception refused = assertThrows(
                Exception.class,
                () -> system.run("test", () -> QuarkusTransaction.requiringNew()
                        .run(() -> database.update(sql, UUID.fromString(desk.id())))));
        StringBuilder said = new StringBuilder();
        for (Throwable each = refused; each != null; each = each.getCause()) {
            said.append(each.getMessage()).append('\n');
            if (each instanceof org.postgresql.util.PSQLException failed && failed.getServerErrorMessage() != null) {
                said.append(failed.getServerErrorMessage().getConstraint());
            }
        }
        assertTrue(said.toString().contains(by), said.toString());
        assertEquals("2026-04-20", desk.shown().getString("investigationDueOn"));
    }

    private static String filing(String relation, boolean guided) {
        return "{\"filed\": true, \"employmentRelation\": \"%s\", \"guidanceGiven\": %s}".formatted(relation, guided);
    }

    private static String penalty(String type, String severity, int workers, String amount) {
        return """
                {"violationType": "%s", "severity": "%s", "workerCount": %d, "amount": "%s",
                 "gradeReason": "涉及人数和时间", "amountReason": "配合调查"}""".formatted(type, severity, workers, amount);
    }
}
