package org.labourrights.arrears.person;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.identifier.PhoneNumber;
import org.labourrights.chassis.privacy.PersonKeys;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class PeopleTest {

    private static final String DIVISION = "150105";
    private static final String PATH = "CN/150000/150100/150105/";
    private static final String HANDLER = "handler-150105";

    @Inject
    People people;

    @Inject
    LeadTexts texts;

    @Inject
    ErasePeople erase;

    @Inject
    DropAccounts dropAccounts;

    @Inject
    PersonKeys keys;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Inject
    Clock clock;

    @Test
    void theHandlerReadsTheReporterAndEachReadingLeavesOneRecord() {
        Lead lead = lead("COMPLAINT");

        reporter(handler(), lead, "?purpose=CONTACT")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("masked", equalTo(false))
                .body("name", equalTo("李小明"))
                .body("idNo", equalTo("150105199003075122"))
                .body("phone", equalTo("13812345678"))
                .body("bankAccount", nullValue());
        assertEquals(List.of("CONTACT {\"fields\":[\"address\",\"idNo\",\"name\",\"phone\"]}"), records(lead));

        reporter(handler(), lead, "?purpose=PAYMENT").body("bankAccount", equalTo("6222020200112233445"));
        assertEquals(2, records(lead).size());
    }

    @Test
    void colleaguesSeeTheReporterMaskedAndLeaveNoRecord() {
        Lead lead = lead("COMPLAINT");

        reporter(Fixtures.named("another", Roles.COUNTY_OFFICER, DIVISION), lead, "?purpose=CONTACT")
                .statusCode(200)
                .body("masked", equalTo(true))
                .body("ref", equalTo(lead.reporter.toString()))
                .body("name", equalTo("李*明"))
                .body("idNo", equalTo("150105********5122"))
                .body("phone", equalTo("138****5678"));
        reporter(handler(), lead, "").body("masked", equalTo(true));
        assertEquals(List.of(), records(lead));
        Fixtures.named("another", Roles.COUNTY_OFFICER, DIVISION)
                .get(lead.path() + "/people/" + lead.reporter + "?purpose=CONTACT")
                .then()
                .statusCode(403)
                .body("code", equalTo("E-REPORTER"));
    }

    @Test
    void aWhistleBlowerIsATokenToEverybodyButTheHandler() {
        Lead lead = lead("REPORT");

        reporter(Fixtures.named("another", Roles.CITY_OFFICER, "150100"), lead, "")
                .statusCode(200)
                .body("ref", equalTo(lead.reporter.toString()))
                .body("name", nullValue())
                .body("idNo", nullValue())
                .body("phone", nullValue());
        reporter(handler(), lead, "?purpose=CONTACT").body("name", equalTo("李小明"));
    }

    @Test
    void anInspectorOfAnotherDivisionIsRefusedTheReporter() {
        Lead lead = lead("REPORT");

        reporter(Fixtures.somebody(Roles.INSPECTOR, "150102"), lead, "?purpose=CONTACT")
                .statusCode(403)
                .body("code", equalTo("E-REPORTER"));
        Fixtures.somebody(Roles.INSPECTOR, "150102")
                .get(Fixtures.LEADS + "/" + UUID.randomUUID() + "/reporter")
                .then()
                .statusCode(404);
        assertEquals(List.of(), records(lead));
    }

    @Test
    void anAnonymousReportHasNobodyBehindIt() {
        Lead lead = lead("REPORT");
        transaction(() -> database.update("UPDATE arrears_lead SET reporter_ref = NULL WHERE id = ?", lead.id));

        reporter(handler(), lead, "?purpose=CONTACT").statusCode(200).body("anonymous", equalTo(true));
    }

    @Test
    void factsAreForTheHandlerAndLeaveARecord() {
        Lead lead = lead("COMPLAINT");

        handler()
                .get(lead.path() + "/facts?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("content", equalTo("王大锤拖欠三个月工资"));
        assertEquals(List.of("VERIFICATION {\"fields\":[\"FACTS\"]}"), records(lead));
        Fixtures.officer("150100")
                .get(lead.path() + "/facts?purpose=VERIFICATION")
                .then()
                .statusCode(403);
        handler().get(lead.path() + "/facts").then().statusCode(400);
    }

    @Test
    void theCopyForTheEnterpriseTellsNeitherWhoNorWhen() {
        Lead lead = lead("COMPLAINT");
        String uscc = "91350211M0000XUF46";
        transaction(() -> database.update("UPDATE arrears_lead SET uscc = ? WHERE id = ?", uscc, lead.id));
        String due = LocalDate.now(clock).plusDays(10).toString();

        String location = Fixtures.officer(DIVISION)
                .body("{\"demands\":[\"PAYROLL\"],\"answerDueOn\":\"" + due + "\"}")
                .post(lead.path() + "/enterprise-copy")
                .then()
                .statusCode(201)
                .body("claimTotalAmount", equalTo("8600.00"))
                .extract()
                .header("Location");
        Fixtures.officer(DIVISION).get(lead.path() + "/enterprise-copy").then().statusCode(200);

        String copy = Fixtures.enterprise(uscc)
                .get(location)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String receivedAt = transaction(() -> database.one(
                        "SELECT (received_at AT TIME ZONE 'Asia/Shanghai')::date::text FROM arrears_lead WHERE id = ?",
                        row -> row.getString(1),
                        lead.id)
                .orElseThrow());
        for (String secret : List.of(lead.reporter.toString(), lead.id.toString(), lead.leadNo, "QX-", "李")) {
            assertFalse(copy.contains(secret), secret);
        }
        // The copy is issued on the day of the test, as the lead came in on it; no other field may hold that day.
        assertEquals(1, (copy.length() - copy.replace(receivedAt, "").length()) / receivedAt.length(), copy);
        Fixtures.enterprise(uscc)
                .get("/api/arrears/v1/enterprise-copies")
                .then()
                .body("items", hasSize(1));
        Fixtures.enterprise("91110108MA01A2B3C7").get(location).then().statusCode(404);
        Fixtures.officer(DIVISION)
                .body("{\"demands\":[\"PAYROLL\"],\"answerDueOn\":\"2020-01-01\"}")
                .post(lead.path() + "/enterprise-copy")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("E-PAST"));
    }

    @Test
    void theExportShowsComplainantsMaskedAndLeavesWhistleBlowersOut() {
        Lead complaint = lead("COMPLAINT");
        Lead report = lead("REPORT");

        String csv = Fixtures.officer("150000")
                .get(Fixtures.LEADS + "/export?division=" + DIVISION)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .body(not(containsString("李小明")))
                .body(not(containsString("150105199003075122")))
                .extract()
                .asString();

        assertTrue(line(csv, complaint).endsWith(",李*明,150105********5122,138****5678,（已隐去）"), line(csv, complaint));
        assertTrue(line(csv, report).endsWith(",,,,（已隐去）"), line(csv, report));
        Fixtures.officer(DIVISION)
                .get(Fixtures.LEADS + "/export?division=150000")
                .then()
                .statusCode(403);
    }

    @Test
    void aWorkerSeesOwnLeadsOnlyAndIsToldWhenNothingChanged() {
        Lead mine = lead("COMPLAINT");
        own(mine, "worker-a");
        Lead other = lead("COMPLAINT");
        own(other, "worker-b");
        String leads = "/api/arrears/v1/worker/leads";

        String tag = worker("worker-a")
                .get(leads)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("private"))
                .body("items.id", equalTo(List.of(mine.id.toString())))
                .body("items[0].handlerId", nullValue())
                .extract()
                .header("ETag");
        worker("worker-a").header("If-None-Match", tag).get(leads).then().statusCode(304);
        String one = worker("worker-a")
                .get(leads + "/" + mine.id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        worker("worker-a")
                .header("If-None-Match", one)
                .get(leads + "/" + mine.id)
                .then()
                .statusCode(304);
        worker("worker-a").get(leads + "/" + other.id).then().statusCode(404);
        worker("worker-c").get(leads).then().body("items", hasSize(0));
    }

    @Test
    void theWorkerGetsACopyOfWhatIsKept() {
        Lead lead = lead("COMPLAINT");
        own(lead, "worker-d");

        worker("worker-d")
                .get("/api/arrears/v1/worker/personal-data")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].leadNo", equalTo(lead.leadNo))
                .body("items[0].details.name", equalTo("李小明"))
                .body("items[0].details.bankAccount", equalTo("6222020200112233445"));
        assertEquals(1, records(lead).size());
    }

    @Test
    void theAccountGoesAfterThePaymentAndThePersonWithTheRetention() {
        Lead lead = lead("COMPLAINT");
        transaction(() -> fire(dropAccounts::fire, lead));
        reporter(handler(), lead, "?purpose=PAYMENT")
                .body("name", equalTo("李小明"))
                .body("bankAccount", nullValue());

        transaction(() -> fire(erase::fire, lead));
        reporter(handler(), lead, "?purpose=CONTACT").body("name", equalTo("李小明"));

        transaction(() -> database.update(
                "UPDATE arrears_lead SET state = 'CLOSED', outcome = 'PAID_IN_FULL' WHERE id = ?", lead.id));
        transaction(() -> fire(erase::fire, lead));
        reporter(handler(), lead, "")
                .body("ref", equalTo(lead.reporter.toString()))
                .body("name", nullValue());
        reporter(handler(), lead, "?purpose=CONTACT").statusCode(404);
        assertEquals(List.of("1 0"), transaction(() -> database.list("""
                        SELECT count(*) FILTER (WHERE erased_at IS NOT NULL AND row_key IS NULL AND id_index IS NULL)
                               || ' ' || (SELECT count(*) FROM pii.lead_text WHERE lead_id = ?)
                        FROM pii.person WHERE lead_id = ?""", row -> row.getString(1), lead.id, lead.id)));
    }

    @Test
    void findsOtherLeadsOfTheSamePhoneOrId() {
        Lead lead = lead("COMPLAINT");
        PersonDetails same = new PersonDetails("李晓明", null, null, new PhoneNumber("13812345678"), null, null);
        PersonDetails other = new PersonDetails("李晓明", null, null, new PhoneNumber("13812345679"), null, null);

        assertTrue(transaction(() -> people.leadsOfTheSame(same)).contains(lead.id));
        assertEquals(List.of(), transaction(() -> people.leadsOfTheSame(other)));
    }

    private record Lead(UUID id, String leadNo, UUID reporter) {
        String path() {
            return Fixtures.LEADS + "/" + id;
        }
    }

    /** A lead that {@link #HANDLER} answers for, with a reporter behind it. */
    private Lead lead(String type) {
        var entered = Fixtures.officer(DIVISION)
                .body(Fixtures.complaint(DIVISION, "示例骑手服务有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract();
        UUID id = UUID.fromString(entered.path("id"));
        UUID reporter = transaction(() -> enter(id, type));
        Fixtures.officer(DIVISION)
                .header("If-Match", "*")
                .body("{\"handlerId\":\"" + HANDLER + "\",\"handlerAgencyId\":\"HRSS-150105\"}")
                .post(Fixtures.LEADS + "/" + id + "/acceptance")
                .then()
                .statusCode(200);
        return new Lead(id, entered.path("leadNo"), reporter);
    }

    private UUID enter(UUID id, String type) {
        database.update("DELETE FROM pii.lead_text WHERE lead_id = ?", id);
        database.update("UPDATE pii.person SET lead_id = NULL WHERE lead_id = ?", id);
        PersonDetails details = new PersonDetails(
                "李小明",
                IdType.ID_CARD,
                "150105199003075122",
                new PhoneNumber("13812345678"),
                "呼和浩特市赛罕区示例路 1 号",
                "6222020200112233445");
        UUID reporter = people.enter(details, PATH);
        people.belong(id, List.of(reporter));
        texts.write(id, PATH, null, LeadTextKind.FACTS, "王大锤拖欠三个月工资", "/facts");
        database.update("UPDATE arrears_lead SET reporter_ref = ?, lead_type = ? WHERE id = ?", reporter, type, id);
        return reporter;
    }

    private void own(Lead lead, String subject) {
        transaction(() ->
                database.update("UPDATE arrears_lead SET person_key = ? WHERE id = ?", keys.of(subject), lead.id));
        transaction(() ->
                database.update("UPDATE pii.person SET person_key = ? WHERE id = ?", keys.of(subject), lead.reporter));
    }

    private static RequestSpecification handler() {
        return Fixtures.named(HANDLER, Roles.COUNTY_OFFICER, DIVISION);
    }

    private static RequestSpecification worker(String subject) {
        return Fixtures.worker(subject);
    }

    private static ValidatableResponse reporter(RequestSpecification who, Lead lead, String query) {
        return who.get(lead.path() + "/reporter" + query).then();
    }

    private List<String> records(Lead lead) {
        return transaction(() -> database.list(
                "SELECT reason || ' ' || payload::text FROM event_log WHERE type = 'personal.data.read.v1' AND subject = ?",
                row -> row.getString(1),
                lead.leadNo));
    }

    private interface Firing {
        void fire(FiredTimer timer);
    }

    private boolean fire(Firing handler, Lead lead) {
        handler.fire(new FiredTimer(UUID.randomUUID(), "test", lead.id, "test", clock.instant(), PATH, null, 1));
        return true;
    }

    private <T> T transaction(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private static String line(String csv, Lead lead) {
        return csv.lines().filter(it -> it.startsWith(lead.leadNo)).findFirst().orElseThrow();
    }
}
