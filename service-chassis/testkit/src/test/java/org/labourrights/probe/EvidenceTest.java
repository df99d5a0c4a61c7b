package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.probe.LogFixture.event;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labourrights.chassis.evidence.Proofs;
import org.labourrights.chassis.evidence.SealLog;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.probe.Verifier.Verdict;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

/** The log is sealed, published and proven so that the verifier, which knows nothing else, finds it valid or says what is not. */
@QuarkusTest
@WithSuite
class EvidenceTest {

    private static final String PUBLIC = "/api/probe/v1/public/evidence";

    @Inject
    LogFixture fixture;

    @Inject
    SealLog seal;

    @Inject
    EventLog log;

    @Inject
    Proofs proofs;

    @Inject
    Database database;

    @Inject
    SystemScope systemScope;

    @TempDir
    Path folder;

    @Test
    void whatIsPublishedIsValid() throws Exception {
        fixture.commit(event("probe.happened.v1", UUID.randomUUID(), 1));
        fixture.rollBack(event("probe.happened.v1", UUID.randomUUID(), 2));
        seal.seal();
        Path kept = save("kept.json", newest());
        fixture.commitAll(IntStream.range(0, 700)
                .mapToObj(n -> event("probe.happened.v1", UUID.randomUUID(), n))
                .toList());
        assertTrue(seal.seal() >= 700);

        holds(Verifier.run("log", publish(), "--seen", kept.toString()));
        long first = JsonPath.from(Files.readString(kept)).getLong("body.number");
        long second = JsonPath.from(newest()).getLong("body.number");
        Path proof = save(
                "consistency.json",
                given().queryParam("first", first)
                        .queryParam("second", second)
                        .get(PUBLIC + "/consistency")
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", containsString("immutable"))
                        .extract()
                        .asString());
        holds(Verifier.run(
                "consistency", kept.toString(), save("new.json", newest()).toString(), proof.toString()));
        assertEquals(
                Files.readString(kept),
                given().get(PUBLIC + "/checkpoints/" + first)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
        assertEquals(0, seal.seal());
    }

    @Test
    void aReceiptIsProofAndShowsWhatItsHolderMaySee() throws Exception {
        var subject = UUID.randomUUID();
        UUID id = fixture.commit(event("probe.happened.v1", subject, 7).withReason("复核"));
        UUID inside = fixture.commit(event("probe.read.v1", subject, 8).internal());
        String county = Tokens.of(List.of("COUNTY_OFFICER"), List.of("150105"), null);
        String auditor = Tokens.of(List.of("AUDITOR"), List.of("150000"), null);
        String elsewhere = Tokens.of(List.of("COUNTY_OFFICER"), List.of("130102"), null);
        given().auth().oauth2(county).get(proof(id)).then().statusCode(404).body("code", equalTo("E-NOT-SEALED"));
        seal.seal();

        JsonPath officers = receipt(county, id);
        assertEquals(List.of("event"), List.copyOf(officers.getMap("contents").keySet()));
        assertEquals("{\"number\":7}", officers.getString("contents.event.content.payload"));
        assertEquals(subject.toString(), officers.getString("contents.event.content.subject"));
        assertEquals("复核", receipt(auditor, id).getString("contents.trail.content.reason"));
        receipt(auditor, inside);
        for (String nobody : List.of(proof(inside), proof(UUID.randomUUID()))) {
            given().auth().oauth2(county).get(nobody).then().statusCode(404);
        }
        given().auth().oauth2(elsewhere).get(proof(id)).then().statusCode(404);
        String own =
                QuarkusTransaction.requiringNew().call(() -> proofs.ofSubject(subject.toString(), "probe.happened.v1"));
        assertEquals(id.toString(), JsonPath.from(own).getString("contents.event.content.id"));
        holds(Verifier.run("proof", save("own.json", own).toString()));
        Path forged = save("forged.json", own.replace("{\\\"number\\\":7}", "{\\\"number\\\":8}"));
        breaks("E9", Verifier.run("proof", forged.toString()));
    }

    private JsonPath receipt(String token, UUID event) throws IOException, InterruptedException {
        String text = given().auth()
                .oauth2(token)
                .get(proof(event))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString();
        holds(Verifier.run("proof", save(UUID.randomUUID() + ".json", text).toString()));
        return JsonPath.from(text);
    }

    /** Whoever owns the tables can change what stands in them, and not what was sealed. */
    @Test
    void namesTheEventThatWasChangedBehindTheBackOfTheService() throws Exception {
        UUID id = fixture.commit(event("probe.happened.v1", UUID.randomUUID(), 41));
        fixture.commit(event("probe.happened.v1", UUID.randomUUID(), 42));
        seal.seal();
        long number = number(id);
        String token = Tokens.of(List.of("AUDITOR"), List.of("150000"), null);
        receipt(token, id);
        holds(Verifier.run("log", publish()));

        tamper("UPDATE event_log SET payload = '{\"number\":99}' WHERE id = '" + id + "'");
        Verdict changed = Verifier.run("log", publish());
        Path receipt =
                save("after.json", given().auth().oauth2(token).get(proof(id)).asString());
        Verdict proven = Verifier.run("proof", receipt.toString());
        tamper("UPDATE event_log SET payload = '{\"number\":41}' WHERE id = '" + id + "'");

        breaks("E5", changed);
        assertTrue(changed.text().contains(" " + number), changed.text());
        breaks("E8", proven);
        holds(Verifier.run("log", publish()));
    }

    @Test
    void namesTheEventThatWasTakenAway() throws Exception {
        UUID id = fixture.commit(event("probe.happened.v1", UUID.randomUUID(), 51));
        fixture.commit(event("probe.happened.v1", UUID.randomUUID(), 52));
        seal.seal();

        tamper("UPDATE evidence_entry SET seq = -seq WHERE seq = (SELECT seq FROM event_log WHERE id = '" + id + "')");
        Verdict gone = Verifier.run("log", publish());
        tamper("UPDATE evidence_entry SET seq = -seq WHERE seq < 0");

        breaks("E5", gone);
        holds(Verifier.run("log", publish()));
    }

    /** What is still being written keeps its place: sealed is only what nothing can precede any more. */
    @Test
    void waitsForWhoeverWritesBefore() throws Exception {
        seal.seal();
        var appended = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var slow = UUID.randomUUID();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<UUID> writing =
                    threads.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                        UUID id = log.append(event("probe.happened.v1", slow, 1));
                        appended.countDown();
                        await(go);
                        return id;
                    }));
            appended.await();
            UUID quick = fixture.commit(event("probe.happened.v1", UUID.randomUUID(), 2));

            assertEquals(0, seal.seal());
            go.countDown();
            UUID first = writing.get();
            assertEquals(2, seal.seal());
            assertTrue(number(first) < number(quick));
        }
    }

    @Test
    void replicasThatSealAtOnceSealEachEventOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 5; round++) {
                fixture.commitAll(IntStream.range(0, 20)
                        .mapToObj(n -> event("probe.happened.v1", UUID.randomUUID(), n))
                        .toList());
                List<Callable<Long>> replicas = List.of(seal::seal, seal::seal, seal::seal);
                for (Future<Long> sealed : threads.invokeAll(replicas)) {
                    sealed.get();
                }
            }
        }
        seal.seal();

        assertEquals(
                1L,
                database.one("SELECT count(*) - max(number) + 1 FROM evidence_entry", row -> row.getLong(1))
                        .orElse(0L));
        holds(Verifier.run("log", publish()));
    }

    @Test
    void answersWhereNothingIsWithoutAFault() {
        seal.seal();
        given().get(PUBLIC + "/entries/000000000002.ndjson").then().statusCode(404);
        given().get(PUBLIC + "/entries/999999990001.ndjson").then().statusCode(404);
        given().get(PUBLIC + "/entries/1.ndjson").then().statusCode(400);
        given().get(PUBLIC + "/leaves/000000000001.ndjson").then().statusCode(400);
        given().get(PUBLIC + "/checkpoints/999999").then().statusCode(404);
        given().queryParam("first", 1).get(PUBLIC + "/consistency").then().statusCode(400);
    }

    private long number(UUID event) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew().call(() -> database.one(
                        "SELECT number FROM evidence_entry JOIN event_log USING (seq) WHERE id = ?",
                        row -> row.getLong(1),
                        event)
                .orElseThrow()));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tamper(String sql) throws SQLException {
        ProtectedPeople.asOwner("SET session_replication_role = replica; " + sql);
    }

    private static String proof(UUID event) {
        return "/api/probe/v1/events/" + event + "/proof";
    }

    private static String newest() {
        return given().get(PUBLIC + "/checkpoints/newest")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Path save(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    /** Fetches all files as an outsider does. */
    private String publish() throws IOException {
        Path published = Files.createDirectories(folder.resolve("published-" + UUID.randomUUID()));
        Files.createDirectories(published.resolve("entries"));
        Files.createDirectories(published.resolve("leaves"));
        fetch(published, "checkpoints.ndjson");
        long size = JsonPath.from(newest()).getLong("body.size");
        List<String> files = new ArrayList<>();
        for (long first = 1; first <= size; first += 10_000) {
            files.add("entries/%012d.ndjson".formatted(first));
            files.add("leaves/%012d.txt".formatted(first));
        }
        for (String file : files) {
            fetch(published, file);
        }
        return published.toString();
    }

    private static void fetch(Path published, String file) throws IOException {
        Files.write(
                published.resolve(file),
                given().get(PUBLIC + "/" + file)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", containsString("public"))
                        .extract()
                        .asByteArray());
    }

    private static void holds(Verdict verdict) {
        assertEquals(0, verdict.status(), verdict.text());
    }

    private static void breaks(String check, Verdict verdict) {
        assertEquals(1, verdict.status(), verdict.text());
        assertTrue(verdict.text().contains(check), verdict.text());
    }
}
