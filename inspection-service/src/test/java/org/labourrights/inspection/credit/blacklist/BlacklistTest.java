package org.labourrights.inspection.credit.blacklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.labourrights.testkit.kafka.Published.uscc;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.inspection.CaseNews;
import org.labourrights.inspection.Fixtures;
import org.labourrights.inspection.casework.CaseEvent;
import org.labourrights.testkit.WithSuite;

/** Scenario S-08, day by day. */
@QuarkusTest
@WithSuite
class BlacklistTest {

    private static final String PUBLIC = "/api/inspection/v1/public/blacklist-entries";

    @Inject
    ProposeListing propose;

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @AfterEach
    void timeGoesOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void fromTheOrderThatRanOutToTheRemoval() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0B101");
        on("2026-05-27");
        String entry = candidate(uscc);
        assertDue(entry, "DECISION", "2026-06-24");

        step(entry, "notice", BlacklistExamples.NOTICE).statusCode(200).body("preNoticeOn", equalTo("2026-05-27"));
        assertDue(entry, "OBJECTION", "2026-06-03");

        on("2026-06-02");
        step(entry, "objection", BlacklistExamples.OBJECTION).statusCode(200).body("state", equalTo("OBJECTION_FILED"));
        assertDue(entry, "VERIFICATION", "2026-06-09");
        step(entry, "decision", BlacklistExamples.DECISION).statusCode(422).body("code", equalTo("E-BLACKLIST-EARLY"));

        on("2026-06-09");
        step(entry, "verification", BlacklistExamples.VERIFICATION).statusCode(200);

        on("2026-06-12");
        step(entry, "decision", BlacklistExamples.DECISION)
                .statusCode(200)
                .body("state", equalTo("LISTED"))
                .body("validTo", equalTo("2029-06-12"));
        assertDue(entry, "TERM", "2029-06-12");
        shown(uscc)
                .body("items.subjectName", contains("示例配送有限公司"))
                .body("items[0].persons", contains("王示例"))
                .body("items[0].validTo", equalTo("2029-06-12"));
        Fixtures.officer("150105")
                .queryParam("uscc", uscc.value())
                .queryParam("kind", "BLACKLIST")
                .get("/api/inspection/v1/credit-records")
                .then()
                .body("items[0].validTo", equalTo("2029-06-12"));

        on("2026-09-01");
        step(entry, "payment", BlacklistExamples.PAYMENT).statusCode(200);
        assertDue(entry, "EARLY_REMOVAL", "2027-03-01");

        on("2027-02-28");
        step(entry, "removal-request", null).statusCode(422).body("code", equalTo("E-BLACKLIST-NOT-REMOVABLE"));

        on("2027-03-01");
        step(entry, "removal-request", null).statusCode(200);
        assertDue(entry, "REMOVAL_DECISION", "2027-03-22");
        step(entry, "removal-decision", BlacklistExamples.REMOVAL)
                .statusCode(200)
                .body("state", equalTo("REMOVED_EARLY"));
        assertDue(entry, "PUBLIC_REMOVAL", "2027-03-15");
        shown(uscc).body("items", hasSize(0));
        step(entry, "unpublication", null).statusCode(200).body("unpublishedOn", equalTo("2027-03-01"));
    }

    @Test
    void aListingEndsByItselfWhenItsTermIsOver() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0B102");
        String entry = listed(uscc);

        on("2029-06-12");
        sweep.sweep();
        shown(uscc).body("items", hasSize(1));

        on("2029-06-13");
        sweep.sweep();
        one(entry).body("state", equalTo("EXPIRED")).body("removedOn", equalTo("2029-06-13"));
        shown(uscc).body("items", hasSize(0));
    }

    @Test
    void whoOwesAgainIsNotRemovedEarly() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0B103");
        String entry = listed(uscc);
        on("2026-09-01");
        step(entry, "payment", BlacklistExamples.PAYMENT).statusCode(200);
        orderExpired(CaseNews.facts(uscc, true), "2026-08-31");

        on("2027-03-01");
        step(entry, "removal-request", null)
                .statusCode(422)
                .body("detail", org.hamcrest.Matchers.containsString("NEW_ARREARS"));
    }

    @Test
    void nobodyIsACandidateWithoutMigrantWorkers() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0B104");
        on("2026-05-27");
        orderExpired(CaseNews.facts(uscc, false), "2026-05-26");
        orderExpired(CaseNews.facts(uscc, null), "2026-05-26");
        Fixtures.officer("150105")
                .queryParam("uscc", uscc.value())
                .get(BlacklistResource.PATH)
                .then()
                .body("items", hasSize(0));

        Fixtures.officer("150105")
                .body(BlacklistExamples.CANDIDATE.replace("true", "false"))
                .post(BlacklistResource.PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("E-BLACKLIST-RURAL"));
    }

    @Test
    void anObjectionAfterTheLastDayIsTooLate() {
        on("2026-05-27");
        String entry = candidate(uscc("91150105MA0B105"));
        step(entry, "notice", BlacklistExamples.NOTICE).statusCode(200);

        on("2026-06-04");
        step(entry, "objection", BlacklistExamples.OBJECTION).statusCode(422).body("code", equalTo("E-BLACKLIST-LATE"));
        one(entry).body("state", equalTo("PRE_NOTICE"));
    }

    /** What the regulation forbids cannot be written past the service either. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'LISTED', decided_on = '2026-06-12', decision_reason = 'x', expires_on = '2029-06-12',"
                        + " listed_persons = '{}'",
                "state = 'LISTED', pre_notice_on = '2026-05-27', objection_due_on = '2026-06-03', subject_name = 'x',"
                        + " explanation = 'x', decided_on = '2026-06-12', decision_reason = 'x', expires_on = '2029-06-12',"
                        + " listed_persons = '{}'",
                "rural_workers = false"
            })
    void aListingWithoutNoticeOrMigrantWorkersCannotBeStoredBySql(String change) {
        on("2026-05-27");
        String entry = candidate(uscc("91150105MA0B106"));
        UUID id = UUID.fromString(entry.substring(entry.lastIndexOf('/') + 1));

        RuntimeException refused = assertThrows(
                RuntimeException.class,
                () -> system.run("test", () -> QuarkusTransaction.requiringNew()
                        .run(() -> database.update("UPDATE blacklist_entry SET " + change + " WHERE id = ?", id))));
        assertEquals(
                true, String.valueOf(refused.getCause()).contains("blacklist"), String.valueOf(refused.getCause()));
        one(entry).body("state", equalTo("CANDIDATE"));
    }

    private void orderExpired(CaseEvent.Facts facts, String dueOn) {
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> propose.hear(CaseNews.orderExpired(facts, dueOn, clock.instant()))));
    }

    private String listed(UnifiedSocialCreditCode uscc) {
        on("2026-05-27");
        String entry = candidate(uscc);
        step(entry, "notice", BlacklistExamples.NOTICE).statusCode(200);
        on("2026-06-12");
        step(entry, "decision", BlacklistExamples.DECISION).statusCode(200);
        return entry;
    }

    private String candidate(UnifiedSocialCreditCode uscc) {
        orderExpired(CaseNews.facts(uscc, true), "2026-05-26");
        return BlacklistResource.PATH
                + "/"
                + Fixtures.officer("150105")
                        .queryParam("uscc", uscc.value())
                        .queryParam("state", "CANDIDATE")
                        .get(BlacklistResource.PATH)
                        .then()
                        .statusCode(200)
                        .extract()
                        .<String>path("items[0].id");
    }

    private ValidatableResponse step(String entry, String step, @Nullable String body) {
        var request = Fixtures.officer("150105")
                .header("If-Match", Fixtures.officer("150105").get(entry).header("ETag"));
        return (body == null ? request : request.body(body))
                .post(entry + "/" + step)
                .then();
    }

    private static ValidatableResponse one(String entry) {
        return Fixtures.officer("150105").get(entry).then().statusCode(200);
    }

    private static ValidatableResponse shown(UnifiedSocialCreditCode uscc) {
        return io.restassured.RestAssured.given()
                .queryParam("uscc", uscc.value())
                .get(PUBLIC)
                .then()
                .statusCode(200);
    }

    private static void assertDue(String entry, String kind, String day) {
        assertEquals(
                day,
                Fixtures.officer("150105")
                        .get(entry)
                        .jsonPath()
                        .getString("clocks.find { it.kind == '" + kind + "' }.dueOn"));
    }

    private void on(String day) {
        clock.stopAt(OffsetDateTime.parse(day + "T10:00:00+08:00").toInstant());
    }
}
