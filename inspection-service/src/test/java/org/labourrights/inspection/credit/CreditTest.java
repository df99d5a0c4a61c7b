package org.labourrights.inspection.credit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.testkit.kafka.Published.uscc;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.inspection.CaseNews;
import org.labourrights.inspection.Fixtures;
import org.labourrights.inspection.casework.CaseEvent;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class CreditTest {

    private static final String RECORDS = CreditResource.PATH;
    private static final String GRADINGS = "/api/inspection/v1/credit-gradings";

    @Inject
    FollowSanctions follow;

    @Inject
    SystemScope system;

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    @BeforeEach
    void inTheYear() {
        clock.stopAt(OffsetDateTime.parse("2026-06-15T10:00:00+08:00").toInstant());
    }

    @AfterEach
    void timeGoesOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void aDecidedCaseIsABadRecordOnceAndACancelledOneTakesItBack() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0C101");
        var facts = CaseNews.facts(uscc, true);

        decided(facts, "PENALTY");
        decided(facts, "PENALTY");
        Fixtures.officer("150105")
                .queryParam("uscc", uscc.value())
                .get(RECORDS)
                .then()
                .body("items.kind", contains("BAD_RECORD"))
                .body("items[0].cause", equalTo("CASE_DECIDED"))
                .body("items[0].sourceNo", equalTo(facts.caseNo()))
                .body("items[0].recordedOn", equalTo("2026-06-15"))
                .body("items[0].validTo", equalTo("2029-06-15"))
                .body("items[0].state", equalTo("VALID"));

        decided(facts, "CANCELLED");
        Fixtures.officer("150105")
                .queryParam("uscc", uscc.value())
                .get(RECORDS)
                .then()
                .body("items.state", contains("WITHDRAWN"));
    }

    @Test
    void refusalToRectifyMakesTheGradeOfTheYearCAndBringsTheEnterpriseIntoThePool() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0C102");
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> follow.hear(CaseNews.escalated(uscc, clock.instant()))));

        clock.stopAt(OffsetDateTime.parse("2027-01-30T23:59:00+08:00").toInstant());
        sweep.sweep();
        assertEquals(List.of(), levels(uscc));

        clock.stopAt(OffsetDateTime.parse("2027-01-31T00:00:00+08:00").toInstant());
        sweep.sweep();
        assertEquals(List.of("C"), levels(uscc));
        Fixtures.officer("150105")
                .queryParam("uscc", uscc.value())
                .queryParam("kind", "GRADE")
                .get(RECORDS)
                .then()
                .body("items[0].figures.year", equalTo(2026))
                .body("items[0].figures.investigatedCount", equalTo(0))
                .body("items[0].figures.graveReasons", contains("REFUSED_RECTIFICATION"));
        Fixtures.officer("150105")
                .queryParam("uscc", uscc.value())
                .get(Fixtures.POOL)
                .then()
                .body("items[0].reasons.reason", hasItem("CREDIT_C"));
    }

    @Test
    void gradesFollowTheFiguresAndAreGivenAnewWhenTheyChange() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0C103");
        var facts = CaseNews.facts(uscc, null);
        decided(facts, "PENALTY");
        clock.stopAt(OffsetDateTime.parse("2027-01-10T10:00:00+08:00").toInstant());

        String first = graded(uscc);
        assertEquals(first, graded(uscc));
        assertEquals(List.of("B"), levels(uscc));

        decided(facts, "CANCELLED");
        graded(uscc);
        assertEquals(List.of("A"), levels(uscc));
    }

    @Test
    void aYearThatIsNotOverIsNotGraded() {
        Fixtures.officer("150105")
                .body("{\"uscc\": \"91150105MA0T1A2B95\", \"divisionCode\": \"150105\", \"year\": 2026}")
                .post(GRADINGS)
                .then()
                .statusCode(422)
                .body("code", equalTo("E-CREDIT-FIELDS"))
                .body("errors[0].pointer", equalTo("/year"));
    }

    @Test
    void recordsAreCorrectedWithATraceAndRepairedWithEvidence() {
        String record = redList(uscc("91150105MA0C104"));
        Fixtures.officer("150105")
                .header("If-Match", "\"0\"")
                .body(CreditExamples.AMENDMENT)
                .post(record + "/corrections")
                .then()
                .statusCode(200)
                .body("fact", equalTo("连续两年无劳动保障违法行为"))
                .body("corrections.fact", contains("连续三年无劳动保障违法行为"))
                .body("corrections.reason", contains("事实表述有误"));
        Fixtures.officer("150105")
                .header("If-Match", "\"1\"")
                .body(CreditExamples.REPAIR)
                .post(record + "/repair")
                .then()
                .statusCode(200)
                .body("state", equalTo("REPAIRED"));
        Fixtures.officer("150105")
                .header("If-Match", "\"2\"")
                .body(CreditExamples.WITHDRAWAL)
                .post(record + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("E-STATE"));
    }

    @Test
    void anEnterpriseSeesItsOwnRecordsAndNoOthers() {
        UnifiedSocialCreditCode mine = uscc("91150105MA0C195");
        redList(mine);
        redList(uscc("91150105MA0C106"));

        Fixtures.as(Tokens.of(List.of(Roles.ENT_ADMIN), List.of(), mine.value()))
                .get(RECORDS)
                .then()
                .statusCode(200)
                .body("items.uscc", contains(mine.value()));
    }

    @Test
    void agenciesAnswerWhatTheyAreAskedForAndOthersSeeNothingOfIt() {
        String record = redList(uscc("91150105MA0C107"));
        Fixtures.officer("150105")
                .body(CreditExamples.MEASURES)
                .post(record + "/measures")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/purpose"));
        Fixtures.officer("150105")
                .body(CreditExamples.MEASURES.replace("PUNISHMENT", "INCENTIVE"))
                .post(record + "/measures")
                .then()
                .statusCode(201)
                .body("items", hasSize(2))
                .body("items[0].dueOn", equalTo("2026-07-07"));
        String id = record.substring(record.lastIndexOf('/') + 1);

        Fixtures.member("TRANSPORT-150105")
                .queryParam("recordId", id)
                .get("/api/inspection/v1/credit-measures")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        String measure = Fixtures.member("TAX-150105")
                .queryParam("recordId", id)
                .get("/api/inspection/v1/credit-measures")
                .then()
                .body("items.agencyId", contains("TAX-150105"))
                .extract()
                .path("items[0].id");
        long version = Fixtures.member("TAX-150105")
                .queryParam("recordId", id)
                .get("/api/inspection/v1/credit-measures")
                .jsonPath()
                .getLong("items[0].version");
        Fixtures.member("TAX-150105")
                .header("If-Match", "\"" + version + "\"")
                .body(CreditExamples.ANSWER)
                .post("/api/inspection/v1/credit-measures/" + measure + "/answer")
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("result", equalTo("TAKEN"));
    }

    @Test
    void theExportHasARowForEachRecord() {
        UnifiedSocialCreditCode uscc = uscc("91150105MA0C108");
        redList(uscc);

        Fixtures.officer("150105")
                .queryParam("division", "150105")
                .queryParam("kind", "RED_LIST")
                .queryParam("format", "NDJSON")
                .accept("*/*")
                .get(RECORDS + "/export")
                .then()
                .statusCode(200)
                .body(containsString("\"uscc\":\"" + uscc.value() + "\""));
    }

    private void decided(CaseEvent.Facts facts, String outcome) {
        system.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> follow.hear(new CaseEvent.Decided(facts, outcome, clock.instant()))));
    }

    private static List<String> levels(UnifiedSocialCreditCode uscc) {
        return Fixtures.officer("150105")
                .queryParam("uscc", uscc.value())
                .queryParam("kind", "GRADE")
                .queryParam("state", "VALID")
                .get(RECORDS)
                .jsonPath()
                .getList("items.level");
    }

    private static String graded(UnifiedSocialCreditCode uscc) {
        return Fixtures.officer("150105")
                .body("{\"uscc\": \"%s\", \"divisionCode\": \"150105\", \"year\": 2026}".formatted(uscc))
                .post(GRADINGS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static String redList(UnifiedSocialCreditCode uscc) {
        return Fixtures.officer("150105")
                .body(CreditExamples.RECORD.replace("91150105MA0T1A2B95", uscc.value()))
                .post(RECORDS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }
}
