package org.labourrights.reporting.integration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;
import static org.labourrights.testkit.kafka.Published.await;
import static org.labourrights.testkit.kafka.Published.event;
import static org.labourrights.testkit.kafka.Published.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.testkit.WithSuite;

/** What the inspection service's sanctions do to the ladder and to the base ledger. */
@QuarkusTest
@WithSuite
class SanctionEventsTest {

    private static final String OBLIGATIONS = "/api/reporting/v1/obligations";
    private static final String ENTERPRISES = "/api/reporting/v1/enterprises/";

    @Inject
    TimeTravel time;

    @ParameterizedTest
    @CsvSource({
        "case.filed.v1, CASE, NOT_REPORTED",
        "case.filed.v1, CASE, NOT_REPORTING",
        "case.filed.v1, CASE, 'WAGE_ARREARS CHK-36'",
        "credit.recorded.v1, BAD_RECORD, NOT_REPORTED",
        "credit.recorded.v1, BAD_RECORD, CHK-36"
    })
    void aCaseOrABadRecordForTheRefusalToReportIsLevelFour(String type, String kind, String violations) {
        String uscc = escalated();

        sanction(uscc, type, kind, violations);

        await("4 ESCALATED", () -> ladder(uscc));
    }

    @Test
    void aSanctionForAnythingElseLeavesTheLadderAlone() {
        String uscc = escalated();
        String other = escalated();

        sanction(uscc, "case.filed.v1", "CASE", "WAGE_ARREARS");
        sanction(uscc, "case.filed.v1", "CASE", "CHK-35 NO_CONTRACT");
        sanction(uscc, "case.filed.v1", "CASE", "");
        sanction(uscc, "credit.recorded.v1", "BAD_RECORD", "BELOW_MINIMUM");
        sanction(uscc, "credit.recorded.v1", "BAD_RECORD", "");
        sanction(uscc, "credit.recorded.v1", "REDEMPTION", "NOT_REPORTED");
        sanction(other, "case.filed.v1", "CASE", "NOT_REPORTED");
        grade(uscc, "C");
        await("C", () -> credit(uscc));
        await("4 ESCALATED", () -> ladder(other));

        assertEquals("3 ESCALATED", ladder(uscc));
    }

    @Test
    void aSanctionLeavesAnObligationAloneThatWasNotEscalated() {
        String escalated = escalated();
        String merelyOverdue = overdue();

        sanction(merelyOverdue, "case.filed.v1", "CASE", "NOT_REPORTED");
        sanction(escalated, "case.filed.v1", "CASE", "NOT_REPORTED");
        await("4 ESCALATED", () -> ladder(escalated));
        grade(merelyOverdue, "C");
        await("C", () -> credit(merelyOverdue));

        assertEquals("OVERDUE", ladder(merelyOverdue).substring(2));
    }

    @Test
    void aCreditGradeIsCopiedIntoTheLedgerWithItsEventAsSource() {
        time.to("2026-05-14T09:00:00");
        String uscc = registered();

        String first = grade(uscc, "B");
        await("B", () -> credit(uscc));
        String second = grade(uscc, "A");
        await("A", () -> credit(uscc));

        officer("150104")
                .get(ENTERPRISES + uscc + "/ledger-entries?limit=2")
                .then()
                .statusCode(200)
                .body("items.changedField", contains("creditLevel", "creditLevel"))
                .body("items.oldValue", contains("B", null))
                .body("items.newValue", contains("A", "B"))
                .body("items.reason", contains("INSPECTION", "INSPECTION"))
                .body("items.source", contains(second, first))
                .body("items[0].validFrom", equalTo("2026-03-02"))
                .body("items.recordedBy", hasItem("system:inspection"));
    }

    @Test
    void aGradeThatWasGivenEarlierAndArrivesLaterDoesNotCount() {
        time.to("2026-05-14T09:00:00");
        String uscc = registered();

        grade(uscc, "credit.recorded.v1", "A", "2026-03-05T10:00:00+08:00");
        await("A", () -> credit(uscc));
        grade(uscc, "credit.recorded.v1", "C", "2026-03-03T10:00:00+08:00");
        grade(uscc, "credit.recorded.v1", "A", "2026-03-07T10:00:00+08:00");
        grade(uscc, "credit.recorded.v1", "C", "2026-03-06T10:00:00+08:00");
        grade(uscc, "credit.repaired.v1", "B", "2026-03-08T10:00:00+08:00");
        await("B", () -> credit(uscc));

        officer("150104")
                .get(ENTERPRISES + uscc + "/ledger-entries?limit=3")
                .then()
                .body("items.newValue", contains("B", "A", uscc));
    }

    @Test
    void aRepairedBadRecordIsNoNewSanction() {
        String uscc = escalated();

        sanction(uscc, "credit.repaired.v1", "BAD_RECORD", "NOT_REPORTED");
        grade(uscc, "credit.repaired.v1", "B", "2026-03-08T10:00:00+08:00");
        await("B", () -> credit(uscc));

        assertEquals("3 ESCALATED", ladder(uscc));
    }

    private static void grade(String uscc, String type, String level, String at) {
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(uscc);
        send(
                "nef.in",
                code,
                event(
                        UUID.randomUUID().toString(),
                        type,
                        "CR-" + uscc + at,
                        code,
                        OffsetDateTime.parse(at),
                        """
                {"uscc": "%s", "kind": "GRADE", "level": "%s"}""".formatted(uscc, level)));
    }

    private String overdue() {
        time.to("2026-05-14T09:00:00");
        String uscc = registered();
        time.to("2026-07-16T00:00:00");
        return uscc;
    }

    /** In the target pool, after both letters were of no avail. */
    private String escalated() {
        time.to("2026-05-14T09:00:00");
        String uscc = registered();
        time.to("2026-09-01T09:00:00", "^(obligation-|report-ladder|letter-)");
        await("3 ESCALATED", () -> ladder(uscc));
        return uscc;
    }

    private static String registered() {
        String uscc = newUscc("150104");
        register(officer("150104"), platform(uscc, "受检快送有限公司", "150104"));
        return uscc;
    }

    private static void sanction(String uscc, String type, String kind, String violations) {
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(uscc);
        String types = violations.isEmpty() ? "" : "\"" + violations.replace(" ", "\", \"") + "\"";
        send("nef.in", code, event(type, "LA-" + uscc, code, """
                {"caseNo": "LA-%s", "uscc": "%s", "kind": "%s", "filedOn": "2026-03-02", "violationTypes": [%s]}""".formatted(uscc, uscc, kind, types)));
    }

    /** Returns the id of the event. */
    private static String grade(String uscc, String level) {
        String id = UUID.randomUUID().toString();
        UnifiedSocialCreditCode code = new UnifiedSocialCreditCode(uscc);
        send("nef.in", code, event(id, "credit.recorded.v1", "CR-" + uscc + level, code, """
                {"uscc": "%s", "kind": "GRADE", "level": "%s"}""".formatted(uscc, level)));
        return id;
    }

    private static String ladder(String uscc) {
        JsonPath found = officer("150104")
                .get(OBLIGATIONS + "?period=2026H1&uscc=" + uscc)
                .then()
                .extract()
                .jsonPath();
        return found.getInt("items[0].escalationLevel") + " " + found.getString("items[0].state");
    }

    private static String credit(String uscc) {
        String level =
                officer("150104").get(ENTERPRISES + uscc).then().extract().path("creditLevel");
        return level == null ? "" : level;
    }
}
