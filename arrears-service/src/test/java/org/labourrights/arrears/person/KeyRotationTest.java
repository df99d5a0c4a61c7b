package org.labourrights.arrears.person;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.privacy.rotation.DeclaredTables;
import org.labourrights.chassis.privacy.rotation.TurnKeys;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.privacy.ProtectedColumnSearch;
import org.labourrights.testkit.privacy.Ring;
import org.labourrights.testkit.privacy.WholeRun;

/** A lead with a reporter, a ticket, a receipt, contacts and evidence outlives the keys under which it came in. */
@QuarkusTest
@WithSuite
class KeyRotationTest {

    private static final String DIVISION = "152921";
    private static final String HANDLER = "handler-keys";
    private static final String ROTATION = "/api/arrears/v1/key-rotation";
    private static final byte[] EVIDENCE = evidence();

    @Inject
    TurnKeys turn;

    @Inject
    DeclaredTables declared;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    private final String externalNo = UUID.randomUUID().toString();
    private final String phone = "139" + String.valueOf(System.nanoTime()).substring(0, 8);

    @BeforeEach
    void begin() {
        Ring.added().install();
    }

    @AfterEach
    void turnBack() {
        Ring.added().install();
        rotate();
        // Nobody comes back who would turn these over.
        transaction(() -> database.update("UPDATE arrears_lead SET person_key = NULL, ticket_digest = NULL"
                + " WHERE person_key ^@ 'dev-2:' OR ticket_digest ^@ 'dev-2:'"));
        transaction(() -> database.update("UPDATE vault.person SET person_key = NULL WHERE person_key ^@ 'dev-2:'"));
        transaction(
                () -> database.update("UPDATE vault.subject_text SET person_key = NULL WHERE person_key ^@ 'dev-2:'"));
        Ring.old().install();
    }

    @Test
    void aLeadIsReadWithTheNewKeysAloneAndItsPeopleAreFound() {
        Response ticket = ticket();
        String receipt = ticket.path("receiptCode");
        String lead = ticket.header("Location");
        String attachment = fill(lead);
        String another = ticket(UUID.randomUUID().toString()).header("Location");
        String worker = "worker-" + externalNo;
        String own = report(worker);
        List<String> before = versions(lead);
        Ring.turning().install();

        rotate();

        JsonPath progress = progress();
        assertEquals("DONE", progress.getString("run.state"));
        assertEquals(0, left(progress, "FIELD"));
        assertEquals(0, left(progress, "INDEX", "id_index"));
        assertEquals(0, left(progress, "INDEX", "phone_index"));
        assertEquals(before, versions(lead));
        // A ticket that comes again is known by the old index key, and its code is the same.
        ticket().then().statusCode(201).body("receiptCode", equalTo(receipt));
        Fixtures.worker(worker).get("/api/arrears/v1/worker/leads").then().body("items.leadNo", equalTo(List.of(own)));
        Ring.fresh().install();
        Fixtures.worker(worker).get("/api/arrears/v1/worker/leads").then().body("items.leadNo", equalTo(List.of(own)));
        handler()
                .get(lead + "/reporter?purpose=CONTACT")
                .then()
                .statusCode(200)
                .body("name", equalTo("张换钥"))
                .body("phone", equalTo(phone));
        handler()
                .get(lead + "/contacts?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items[0].summary", equalTo("电话核实了情况"));
        assertArrayEquals(
                EVIDENCE, handler().get(lead + "/attachments/" + attachment).asByteArray());
        handler()
                .get(lead + "/duplicates/same-person?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(another.substring(another.lastIndexOf('/') + 1)));
        given().get("/api/arrears/v1/public/leads/" + receipt)
                .then()
                .statusCode(200)
                .body("leadNo", equalTo(ticket.path("leadNo")));
        handler().get(lead).then().statusCode(200).body("employerName", equalTo("换钥检验有限公司"));
    }

    @Test
    void aDamagedTextIsSetAsideAndTheOthersAreTurnedOver() {
        String lead = ticket().header("Location");
        fill(lead);
        String id = lead.substring(lead.lastIndexOf('/') + 1);
        transaction(() -> database.update(
                "UPDATE lead_contact SET summary = left(summary, -4) || 'AAAA' WHERE lead_id = ?::uuid", id));
        Ring.turning().install();

        rotate();

        JsonPath waiting = admin().queryParam("limit", 200)
                .get(ROTATION + "/unreadable-values")
                .jsonPath();
        List<Map<String, Object>> contacts = waiting.getList("items.findAll { it.table == 'lead_contact' }");
        assertEquals(1, contacts.size());
        assertEquals("summary", contacts.getFirst().get("column"));
        handler().get(lead + "/reporter?purpose=CONTACT").then().body("name", equalTo("张换钥"));
        transaction(() -> database.update("UPDATE lead_contact SET summary = NULL WHERE lead_id = ?::uuid", id));
        rotate();
        handler()
                .get(lead + "/contacts?purpose=VERIFICATION")
                .then()
                .statusCode(200)
                .body("items[0].summary", nullValue());
        assertEquals(0, left(progress(), "FIELD"));
    }

    @Test
    void everyDeclaredColumnIsThereAndMayBeTurnedOver() throws SQLException {
        assertEquals(List.of(), ProtectedColumnSearch.unusable(declared.all()));
    }

    private Response ticket() {
        return ticket(externalNo);
    }

    private Response ticket(String number) {
        Response answer = Fixtures.named("hotline-keys", Roles.SYSTEM_12345, "152900")
                .body("""
                        {"channel":"HOTLINE_12345","externalNo":"%s","leadType":"COMPLAINT",
                         "receivedAt":"2026-09-30T16:20:00+08:00","divisionCode":"152921",
                         "employerName":"换钥检验有限公司","occupation":"DELIVERY_RIDER","employmentRelation":"UNKNOWN",
                         "reporter":{"name":"张换钥","idType":"ID_CARD","idNo":"152921199211203016","phone":"%s",
                                     "anonymous":false},
                         "claims":[{"amount":4300.00,"periodStart":"2026-07-01","periodEnd":"2026-08-31",
                                    "payItem":"PIECE"}],
                         "facts":"七、八月配送费未结算"}""".formatted(number, phone))
                .post("/api/arrears/v1/tickets");
        answer.then().statusCode(201);
        return answer;
    }

    /** Returns the id of the evidence. */
    private static String fill(String lead) {
        step(lead, "acceptance", "{\"handlerId\":\"%s\",\"handlerAgencyId\":\"HRSS-152921\"}".formatted(HANDLER), 200);
        step(lead, "contacts", """
                {"withParty":"REPORTER","method":"PHONE","summary":"电话核实了情况"}""", 201);
        return handler()
                .contentType("application/octet-stream")
                .queryParam("originalName", "工资条.pdf")
                .body(EVIDENCE)
                .post(lead + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String report(String worker) {
        return Fixtures.worker(worker)
                .body("""
                        {"leadType":"COMPLAINT","reporter":{"anonymous":false,"name":"李换钥","phone":"13800000000"},
                         "employerName":"换钥送站点","occupation":"DELIVERY_RIDER","divisionCode":"152921",
                         "claims":[{"amount":"3200.00","periodStart":"2025-03-01","periodEnd":"2025-03-31",
                                    "payItem":"PIECE"}],
                         "migrantWage":true,"facts":"三月份的配送费一直没有结算。"}""")
                .post("/api/arrears/v1/worker/leads")
                .then()
                .statusCode(201)
                .extract()
                .path("leadNo");
    }

    private static void step(String lead, String what, String body, int status) {
        handler()
                .header("If-Match", what.equals("acceptance") ? "\"0\"" : "*")
                .body(body)
                .post(lead + "/" + what)
                .then()
                .statusCode(status);
    }

    /** Two parts and a bit. */
    private static byte[] evidence() {
        byte[] content = new byte[600_000];
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }

    private static RequestSpecification handler() {
        return Fixtures.named(HANDLER, Roles.COUNTY_OFFICER, DIVISION);
    }

    private static RequestSpecification admin() {
        return Fixtures.somebody(Roles.ADMIN, "CN");
    }

    private static JsonPath progress() {
        return admin().get(ROTATION).then().statusCode(200).extract().jsonPath();
    }

    /** Values under the old key that could be turned over and were not, but for those that no key opens. */
    private static long left(JsonPath progress, String kind) {
        String key = "keys.find { it.kind == '" + kind + "' && it.id == 'dev-1' }.";
        return progress.getLong(key + "valueCount") - progress.getLong(key + "unreadable");
    }

    private static long left(JsonPath progress, String kind, String column) {
        return progress.getList("tables.columns.flatten().findAll { it.kind == '" + kind + "' && it.column == '"
                        + column + "' && it.keyId == 'dev-1' }")
                .size();
    }

    private List<String> versions(String lead) {
        return transaction(() -> database.list(
                "SELECT l.version || ' ' || l.updated_at || ' ' || p.version || ' ' || p.updated_at"
                        + " FROM arrears_lead l JOIN vault.person p ON p.subject = l.id WHERE l.id = ?::uuid",
                row -> row.getString(1),
                lead.substring(lead.lastIndexOf('/') + 1)));
    }

    private void rotate() {
        admin().body("{\"reason\":\"年度密钥更换\"}").post(ROTATION).then().statusCode(200);
        WholeRun.of(turn, () -> admin().get(ROTATION).jsonPath().getString("run.state"));
    }

    private <T> T transaction(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
