package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.privacy.rotation.DeclaredTables;
import org.labourrights.chassis.privacy.rotation.TurnKeys;
import org.labourrights.chassis.privacy.rotation.TurnKeys.Step;
import org.labourrights.chassis.privacy.rotation.TurnLogins;
import org.labourrights.chassis.receipt.ReceiptCode;
import org.labourrights.chassis.receipt.ReceiptFamily;
import org.labourrights.chassis.receipt.Receipts;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.privacy.ProtectedColumnSearch;
import org.labourrights.testkit.privacy.Ring;
import org.labourrights.testkit.privacy.WholeRun;

/** Values are turned over to new keys, whatever happens on the way, and then the old keys are not needed. */
@QuarkusTest
@WithSuite
class KeyRotationTest {

    private static final String ROTATION = "/api/probe/v1/key-rotation";
    private static final String PHONE = "13812345678";
    private static final String REASON = "{\"reason\":\"yearly change of keys\"}";

    private static final ReceiptFamily NOTE = ReceiptFamily.of("note");

    @Inject
    TurnKeys turn;

    @Inject
    TurnLogins logins;

    @Inject
    DeclaredTables declared;

    @Inject
    ProtectedPeople people;

    @Inject
    Receipts receipts;

    @Inject
    Database database;

    @BeforeEach
    void begin() {
        Ring.added().install();
    }

    @AfterEach
    void turnBack() throws SQLException {
        ProtectedPeople.asOwner("DROP TRIGGER IF EXISTS probe_stumbles ON probe_person");
        ProtectedPeople.asOwner("TRUNCATE probe_person, probe_history, receipt");
        Ring.added().install();
        rotate();
        Ring.old().install();
    }

    @Test
    void everythingIsReadWithTheNewKeysAloneAndThePersonIsStillFound() {
        Response note = write();
        UUID id = people.write(450, PHONE);
        people.update("INSERT INTO probe_history (personal, value) VALUES (false, 'dev-1:stands in clear')");
        String before = stamps(id, note);
        Ring.turning().install();

        assertEquals("NOT_COUNTED", hindrance(progress(), "FIELD", Ring.OLD));
        rotate();

        JsonPath progress = progress();
        assertEquals("DONE", progress.getString("run.state"));
        assertEquals("none", hindrance(progress, "FIELD", Ring.OLD));
        assertEquals("ACTIVE", hindrance(progress, "FIELD", Ring.NEW));
        assertEquals("ONLY_INDEXED", hindrance(progress, "INDEX", Ring.OLD));
        assertEquals(450, progress.getInt("tables.find { it.table == 'probe_person' }.turned"));
        assertEquals(before, stamps(id, note));
        assertEquals(List.of("dev-1:stands in clear"), history());
        assertEquals(450, people.ofLogin(id));
        Ring.fresh().install();
        assertEquals(Collections.nCopies(450, PHONE + " photo of " + id), people.read(id));
        assertEquals(450, people.found(id, PHONE));
        assertEquals("geheim", read(note).path("secret"));
        assertEquals(0, people.ofLogin(id));
    }

    @Test
    void whatIsMadeWithAnIndexKeyIsKeptBeforeItGoes() {
        UUID id = people.write(1, PHONE);
        assertEquals(List.of("none"), people.badges(id));
        Ring.turning().install();

        rotate();

        Ring.fresh().install();
        assertTrue(people.badges(id).getFirst().startsWith(Ring.OLD + ":"), people.badges(id)::toString);
    }

    @Test
    void theCodeOfAReceiptStandsNowhereUntilItsKeyGoesAndIsTheSameAfterwards() {
        UUID note = UUID.fromString(AttachmentScene.note("150105"));
        ReceiptCode code = people.transaction(() -> receipts.give(NOTE, note));
        assertEquals(List.of("none"), keptCodes());
        Ring.turning().install();

        rotate();

        Ring.fresh().install();
        assertTrue(keptCodes().getFirst().startsWith(Ring.NEW + ":"), () -> keptCodes()
                .toString());
        assertEquals(Optional.of(code), people.transaction(() -> receipts.given(NOTE, note)));
        assertEquals(note, people.transaction(() -> receipts.subject(NOTE, code)));
    }

    private List<String> keptCodes() {
        return people.transaction(
                () -> database.list("SELECT coalesce(code, 'none') FROM receipt", row -> row.getString(1)));
    }

    @Test
    void aLoginIsTurnedOverWhenItsPersonComesBack() {
        UUID id = people.write(3, PHONE);
        Ring.turning().install();
        rotate();
        long onlyIndexed = values(progress(), "probe_person", "login", Ring.OLD);

        people.transaction(() -> {
            logins.seen("login-" + id);
            return true;
        });
        rotate();

        assertEquals(3, onlyIndexed);
        assertEquals(0, values(progress(), "probe_person", "login", Ring.OLD));
        Ring.fresh().install();
        assertEquals(3, people.ofLogin(id));
    }

    @Test
    void aStoredAnswerIsReplayedUnderTheNewKey() {
        String key = UUID.randomUUID().toString();
        String body = IdempotencyTest.note("rotated " + key, null);
        Response first = IdempotencyTest.officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/probe/v1/notes");
        Ring.turning().install();

        rotate();

        Ring.reading().install();
        Response again = IdempotencyTest.officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/probe/v1/notes");
        assertEquals("true", again.header("Idempotent-Replayed"));
        assertEquals(first.asString(), again.asString());
    }

    @Test
    void whoeverIsKilledLeavesNothingHalfDoneAndTheNextGoesOn() throws SQLException {
        UUID id = people.write(450, PHONE);
        stumble(id, 300, "PERFORM pg_terminate_backend(pg_backend_pid());");
        Ring.turning().install();
        start();

        assertThrows(RuntimeException.class, this::toTheEnd);

        long turned = people.count("row_key ^@ 'dev-2:'");
        assertTrue(turned > 0 && turned < 300, "turned over: " + turned);
        assertEquals(
                turned, people.count("phone_index ^@ 'dev-2:' AND substring(photo from 2 for 5) = 'dev-2'::bytea"));
        assertEquals(turned, progress().getLong("tables.find { it.table == 'probe_person' }.walked"));
        ProtectedPeople.asOwner("DROP TRIGGER probe_stumbles ON probe_person");
        toTheEnd();
        assertEquals(450, progress().getInt("tables.find { it.table == 'probe_person' }.turned"));
        Ring.fresh().install();
        assertEquals(Collections.nCopies(450, PHONE + " photo of " + id), people.read(id));
    }

    @Test
    void aRowThatCannotBeReadOrWrittenStopsNoOtherAndAKeyStaysUntilItIsGivenUp() throws SQLException {
        UUID sound = people.write(5, PHONE);
        UUID damaged = people.write(1, PHONE);
        UUID refused = people.write(1, PHONE);
        people.update(
                "UPDATE probe_person SET photo = set_byte(photo, 30, 255 - get_byte(photo, 30)) WHERE id = ?", damaged);
        stumble(refused, 0, "RAISE EXCEPTION 'not this one';");
        Ring.turning().install();

        rotate();

        JsonPath progress = progress();
        assertEquals("UNREADABLE", hindrance(progress, "FIELD", Ring.OLD));
        JsonPath waiting = admin().get(ROTATION + "/unreadable-values").jsonPath();
        assertEquals(
                List.of("badge dev-1", "phone_index dev-1", "photo dev-1", "photo dev-1", "row_key dev-1"),
                waiting.getList("items.collect { it.column + ' ' + it.keyId }.sort()"));
        assertEquals(
                List.of(damaged.toString(), "0"), waiting.getList("items.find { it.row[0] == '" + damaged + "' }.row"));
        assertEquals(5, people.count("id = ? AND row_key ^@ 'dev-2:'", sound));
        assertEquals(1, people.count("id = ? AND row_key ^@ 'dev-2:'", damaged));

        ProtectedPeople.asOwner("DROP TRIGGER probe_stumbles ON probe_person");
        rotate();
        waiting = admin().get(ROTATION + "/unreadable-values").jsonPath();
        assertEquals(1, waiting.getList("items").size());
        String lost = waiting.getString("items[0].id");
        dismiss(lost).then().statusCode(204);
        dismiss(lost).then().statusCode(404);

        assertEquals("none", hindrance(progress(), "FIELD", Ring.OLD));
        assertEquals(List.of("keys.value.given.up.v1 admin-of-keys yearly change of keys"), told(lost));
    }

    @Test
    void whoWritesAnOldValueBackIsWaitedForAndTurnedOverAgain() throws SQLException {
        UUID id = people.write(1, PHONE);
        String old = stored(id);
        Ring.turning().install();
        start();
        try (Connection late = ProtectedPeople.connection("probe_app");
                Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("SELECT row_key FROM probe_person");
            toTheEnd();
            assertEquals("RUNNING", progress().getString("run.state"));
            assertEquals(1, people.count("id = ? AND row_key ^@ 'dev-2:'", id));

            try (PreparedStatement back = late.prepareStatement("UPDATE probe_person SET row_key = ?")) {
                back.setString(1, old);
                back.executeUpdate();
            }
            late.commit();
        }
        toTheEnd();

        assertEquals("DONE", progress().getString("run.state"));
        assertEquals("none", hindrance(progress(), "FIELD", Ring.OLD));
        assertEquals(1, people.count("id = ? AND row_key ^@ 'dev-2:'", id));
    }

    @Test
    void aRowThatSomebodyHoldsIsLeftForLaterAndOneReplicaWorksAtATime() throws SQLException {
        UUID id = people.write(2, PHONE);
        Ring.turning().install();
        start();
        try (Connection other = ProtectedPeople.connection("probe_app");
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(2001, 7)");
            assertEquals(Step.RESTED, turn.step());
            other.rollback();

            statement.execute("SELECT FROM probe_person WHERE part = 1 FOR UPDATE");
            toTheEnd();
            assertEquals("RUNNING", progress().getString("run.state"));
            assertEquals(List.of("0"), parts("dev-2"));
            other.rollback();
        }

        toTheEnd();
        assertEquals("DONE", progress().getString("run.state"));
        assertEquals(List.of("0", "1"), parts("dev-2"));
        Ring.fresh().install();
        assertEquals(2, people.read(id).size());
    }

    @Test
    void anAdministratorOfTheCountryBeginsItAndTheLogSaysWho() {
        Ring.turning().install();

        start().then().statusCode(200);
        start().then().statusCode(409);
        SetAside.as("admin-of-a-county", "150105").get(ROTATION).then().statusCode(403);

        String run = progress().getString("run.id");
        assertEquals("admin-of-keys", progress().getString("run.startedBy"));
        toTheEnd();
        assertEquals(List.of("keys.rotation.started.v1 admin-of-keys yearly change of keys"), told(run));
    }

    @Test
    void everyDeclaredColumnIsThereAndMayBeTurnedOverAndAnUndeclaredOneIsFound() throws SQLException {
        assertEquals(List.of(), ProtectedColumnSearch.unusable(declared.all()));

        people.write(1, PHONE);
        write();
        AttachmentScene.add(AttachmentScene.note("150105"), "李小明.pdf", AttachmentScene.PDF)
                .statusCode(201);
        assertEquals(
                List.of(
                        "attachment.name",
                        "attachment_content.content",
                        "idempotency_key.body",
                        "idempotency_key.caller",
                        "probe_note.secret",
                        "probe_person.login",
                        "probe_person.phone",
                        "probe_person.phone_index",
                        "probe_person.photo",
                        "probe_person.row_key"),
                ProtectedColumnSearch.undeclared(List.of()));
    }

    private void rotate() {
        start();
        WholeRun.of(turn, () -> admin().get(ROTATION).jsonPath().getString("run.state"));
    }

    private static Response start() {
        return admin().body(REASON).post(ROTATION);
    }

    private void toTheEnd() {
        while (turn.step() == Step.MOVED) {
            // Every step is a transaction of its own.
        }
    }

    private static Response dismiss(String id) {
        return admin().body(REASON).post(ROTATION + "/unreadable-values/" + id + "/dismissal");
    }

    private static RequestSpecification admin() {
        return SetAside.as("admin-of-keys", "CN").header("Idempotency-Key", UUID.randomUUID());
    }

    private static JsonPath progress() {
        return admin().get(ROTATION).then().statusCode(200).extract().jsonPath();
    }

    private static String hindrance(JsonPath progress, String kind, String id) {
        String key = "keys.find { it.kind == '" + kind + "' && it.id == '" + id + "' }.";
        String hindrance = progress.getString(key + "hindrance");
        assertEquals(hindrance == null, progress.getBoolean(key + "mayBeRetired"));
        return hindrance == null ? "none" : hindrance;
    }

    private static long values(JsonPath progress, String table, String column, String key) {
        Object values = progress.get("tables.find { it.table == '" + table + "' }.columns.find { it.column == '"
                + column + "' && it.keyId == '" + key + "' }?.valueCount");
        return values == null ? 0 : ((Number) values).longValue();
    }

    /** One part of a person stumbles whenever it is changed. */
    private static void stumble(UUID id, int part, String how) throws SQLException {
        ProtectedPeople.asOwner(
                "CREATE OR REPLACE FUNCTION probe_stumble() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN " + how
                        + " RETURN NEW; END $$");
        ProtectedPeople.asOwner(
                "CREATE TRIGGER probe_stumbles BEFORE UPDATE ON probe_person FOR EACH ROW WHEN (NEW.id = '" + id
                        + "' AND NEW.part = " + part + ") EXECUTE FUNCTION probe_stumble()");
    }

    private Response write() {
        String body = IdempotencyTest.note("secret " + UUID.randomUUID(), null)
                .replaceFirst("\\}\\s*$", ", \"secret\": \"geheim\"}");
        Response written = IdempotencyTest.officer()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/probe/v1/notes");
        assertEquals(201, written.statusCode(), written.asString());
        return written;
    }

    private static Response read(Response note) {
        return IdempotencyTest.officer().get("/api/probe/v1/notes/" + note.path("id"));
    }

    private String stamps(UUID person, Response note) {
        return read(note).header("ETag")
                + strings("SELECT max(updated_at)::text FROM probe_person WHERE id = ?::uuid", person.toString())
                + strings("SELECT updated_at::text || version FROM probe_note WHERE id = ?::uuid", note.path("id"));
    }

    private List<String> history() {
        return strings("SELECT value FROM probe_history WHERE ? <> ''", "all");
    }

    private List<String> told(String subject) {
        return strings(
                "SELECT type || ' ' || actor || ' ' || reason FROM event_log WHERE subject = ? ORDER BY seq", subject);
    }

    private String stored(UUID id) {
        return strings("SELECT row_key FROM probe_person WHERE id = ?::uuid", id.toString())
                .getFirst();
    }

    private List<String> parts(String key) {
        return strings("SELECT part::text FROM probe_person WHERE row_key ^@ (? || ':') ORDER BY part", key);
    }

    private List<String> strings(String sql, String value) {
        return people.strings(sql, value);
    }
}
