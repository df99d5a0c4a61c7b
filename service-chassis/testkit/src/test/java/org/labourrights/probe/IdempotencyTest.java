package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class IdempotencyTest {

    private static final String NOTES = "/api/probe/v1/notes";
    private static final String OPEN_NOTES = "/api/probe/v1/open-notes";
    private static final String OPEN_NOTE = "{\"anonymous\": true, \"count\": 1, \"name\": \"李\"}";
    private static final String USCC = "91330100799655058B";

    @Test
    void replaysStatusHeadersAndBodyByteByByte() {
        String key = key();
        String body = note("replayed " + key, null);

        Response first = officer().header("Idempotency-Key", key).body(body).post(NOTES);
        Response again = officer().header("Idempotency-Key", key).body(body).post(NOTES);

        assertEquals(201, first.statusCode(), first.asString());
        assertEquals(null, first.header("Idempotent-Replayed"));
        assertEquals("true", again.header("Idempotent-Replayed"));
        assertSameAnswer(first, again);
        assertEquals("\"0\"", again.header("ETag"));
        assertEquals(NOTES + "/" + again.path("id"), again.header("Location"));
    }

    @Test
    void fiftyAtOnceHaveOneEffectAndAllGetTheAnswer() throws Exception {
        String key = key();
        String body = note("raced " + key, 300);
        int before = WriteNote.RUNS.get();

        List<Response> answers = atOnce(
                50, () -> officer().header("Idempotency-Key", key).body(body).post(NOTES));

        assertEquals(1, WriteNote.RUNS.get() - before);
        answers.forEach(answer -> assertEquals(201, answer.statusCode(), answer.asString()));
        answers.forEach(answer -> assertSameAnswer(answers.getFirst(), answer));
        assertEquals(
                49,
                answers.stream()
                        .filter(answer -> answer.header("Idempotent-Replayed") != null)
                        .count());
    }

    @Test
    void theSecondWaitsThroughALongFirst() throws Exception {
        String key = key();
        String body = note("slow " + key, 8_000);

        List<Response> answers = atOnce(
                2, () -> officer().header("Idempotency-Key", key).body(body).post(NOTES));

        assertEquals(201, answers.get(0).statusCode());
        assertSameAnswer(answers.get(0), answers.get(1));
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        String key = key();
        officer().header("Idempotency-Key", key).body(note("one " + key, null)).post(NOTES);

        Response other = officer()
                .header("Idempotency-Key", key)
                .body(note("two " + key, null))
                .post(NOTES);

        assertEquals(422, other.statusCode());
        assertEquals("E-IDEMPOTENCY-MISMATCH", other.path("code"));
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        String key = key();
        Response mine = officer()
                .header("Idempotency-Key", key)
                .body(note("mine " + key, null))
                .post(NOTES);

        String other = Tokens.of("another", List.of("COUNTY_OFFICER"), List.of("150105"), null);
        Response theirs = as(other)
                .header("Idempotency-Key", key)
                .body(note("theirs " + key, null))
                .post(NOTES);

        assertEquals(201, mine.statusCode());
        assertEquals(201, theirs.statusCode());
        assertEquals("theirs " + key, theirs.path("text"));
    }

    @Test
    void aRefusedCallLeavesTheKeyFree() {
        String key = key();
        Response refused = officer()
                .header("Idempotency-Key", key)
                .body(note("refuse " + key, null))
                .post(NOTES);

        Response corrected = officer()
                .header("Idempotency-Key", key)
                .body(note("right " + key, null))
                .post(NOTES);

        assertEquals(409, refused.statusCode());
        assertEquals(201, corrected.statusCode());
        assertEquals(null, corrected.header("Idempotent-Replayed"));
    }

    @Test
    void asksForTheKey() {
        Response answer = officer().body(note("keyless " + key(), null)).post(NOTES);

        assertEquals(400, answer.statusCode());
        assertEquals("E-IDEMPOTENCY-KEY-REQUIRED", answer.path("code"));
    }

    @Test
    void aDryRunAnswersAndLeavesNothing() {
        String key = key();
        String body = note("dry " + key, null);

        Response dry = officer()
                .header("Idempotency-Key", key)
                .queryParam("dryRun", "true")
                .body(body)
                .post(NOTES);
        Response real = officer().header("Idempotency-Key", key).body(body).post(NOTES);

        assertEquals(201, dry.statusCode(), dry.asString());
        assertEquals("true", dry.header("Dry-Run"));
        assertEquals(201, real.statusCode(), real.asString());
        assertEquals(null, real.header("Idempotent-Replayed"));
        assertEquals(404, officer().get(NOTES + "/" + dry.path("id")).statusCode());
    }

    @Test
    void refusesADryRunWhereThereIsNone() {
        Response answer = officer()
                .header("Idempotency-Key", key())
                .header("If-Match", "\"0\"")
                .queryParam("dryRun", "true")
                .body("{\"text\":\"x\"}")
                .put(NOTES + "/" + UUID.randomUUID());

        assertEquals(400, answer.statusCode());
        assertEquals("E-PARAMETER", answer.path("code"));
    }

    @Test
    void checksTheRoleBeforeItReplays() {
        String key = key();
        String body = note("mine " + key, null);
        String subject = "officer-" + key;
        as(Tokens.of(subject, List.of("COUNTY_OFFICER"), List.of("150105"), null))
                .header("Idempotency-Key", key)
                .body(body)
                .post(NOTES);

        Response withoutRole = as(Tokens.of(subject, List.of("AUDITOR"), List.of("150105"), null))
                .header("Idempotency-Key", key)
                .body(body)
                .post(NOTES);

        assertEquals(403, withoutRole.statusCode());
    }

    @Test
    void refusesToReplayToWhoIsOutOfReachNow() {
        String key = key();
        String body = note("moved " + key, null);
        String subject = "mover-" + key;
        Response created = as(Tokens.of(subject, List.of("COUNTY_OFFICER"), List.of("150105"), null))
                .header("Idempotency-Key", key)
                .body(body)
                .post(NOTES);
        String changing = key();
        String change = "{\"text\": \"changed " + key + "\"}";
        String path = NOTES + "/" + created.path("id");
        Response changed = as(Tokens.of(subject, List.of("COUNTY_OFFICER"), List.of("150105"), null))
                .header("Idempotency-Key", changing)
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path);

        RequestSpecification moved = as(Tokens.of(subject, List.of("COUNTY_OFFICER"), List.of("150102"), null));
        Response elsewhere = moved.header("Idempotency-Key", key).body(body).post(NOTES);
        Response unseen = as(Tokens.of(subject, List.of("COUNTY_OFFICER"), List.of("150102"), null))
                .header("Idempotency-Key", changing)
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path);
        Response widened = as(Tokens.of(subject, List.of("COUNTY_OFFICER"), List.of("150105", "150102"), null))
                .header("Idempotency-Key", changing)
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path);
        Response again = as(Tokens.of(subject, List.of("COUNTY_OFFICER"), List.of("150105"), null))
                .header("Idempotency-Key", changing)
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path);

        assertEquals(200, changed.statusCode(), changed.asString());
        assertEquals(403, elsewhere.statusCode(), elsewhere.asString());
        assertEquals(404, unseen.statusCode(), unseen.asString());
        assertSameAnswer(changed, widened);
        assertSameAnswer(changed, again);
        assertEquals("true", widened.header("Idempotent-Replayed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "report-1",
                "0198f3a0-7b1c-7d2e-8f3a-4b5c6d7e8f90",
                "00000000-0000-4000-8000-000000000000",
                "11111111-1111-4111-8111-111111111111",
                "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
                "74738ff5-5367-5958-9aee-98fffdcd1876"
            })
    void takesOnlyDrawnKeysFromWhoHasNoLogin(String key) {
        Response answer =
                anybody().header("Idempotency-Key", key).body(OPEN_NOTE).post(OPEN_NOTES);
        Response known =
                officer().header("Idempotency-Key", key).body(OPEN_NOTE).post(OPEN_NOTES);

        assertEquals(400, answer.statusCode(), answer.asString());
        assertEquals("E-IDEMPOTENCY-KEY-RANDOM", answer.path("code"));
        assertEquals(201, known.statusCode(), known.asString());
    }

    @Test
    void nobodyIsAnsweredWithTheReceiptOfAnother() {
        String key = key();
        Response first =
                anybody().header("Idempotency-Key", key).body(OPEN_NOTE).post(OPEN_NOTES);
        Response again =
                anybody().header("Idempotency-Key", key).body(OPEN_NOTE).post(OPEN_NOTES);
        Response other =
                anybody().header("Idempotency-Key", key()).body(OPEN_NOTE).post(OPEN_NOTES);
        Response named = as(Tokens.of("anonymous", List.of("WORKER"), List.of(), null))
                .header("Idempotency-Key", key)
                .body(OPEN_NOTE)
                .post(OPEN_NOTES);

        assertSameAnswer(first, again);
        assertEquals("true", again.header("Idempotent-Replayed"));
        assertNotEquals(first.<String>path("code"), other.path("code"));
        assertTrue(
                named.statusCode() == 401 || named.statusCode() == 403 || named.statusCode() == 201, named.asString());
        assertNotEquals(first.<String>path("code"), named.path("code"));
        assertEquals(null, named.header("Idempotent-Replayed"));
    }

    private static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON);
    }

    @Test
    void replaysAnAnswerWithoutABody() {
        String key = key();
        Response note = officer()
                .header("Idempotency-Key", key())
                .body(note("to see " + key, null))
                .post(NOTES);
        String path = NOTES + "/" + note.path("id") + "/acknowledgement";

        Response first = officer().header("Idempotency-Key", key).post(path);
        Response again = officer().header("Idempotency-Key", key).post(path);

        assertEquals(204, first.statusCode(), first.asString());
        assertEquals(204, again.statusCode());
        assertEquals("true", again.header("Idempotent-Replayed"));
    }

    private static void assertSameAnswer(Response one, Response other) {
        assertEquals(one.statusCode(), other.statusCode());
        assertArrayEquals(one.asByteArray(), other.asByteArray());
        for (String name : List.of("Content-Type", "Location", "ETag", "Content-Length")) {
            assertEquals(one.header(name), other.header(name), name);
        }
    }

    private static List<Response> atOnce(int count, java.util.concurrent.Callable<Response> call)
            throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        List<Response> answers = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            for (Future<Response> one : running) {
                answers.add(one.get());
            }
        }
        return answers;
    }

    static String note(String text, @Nullable Integer holdMillis) {
        return """
                {"text": "%s", "division": "150105", "uscc": "%s", "holdMillis": %s}""".formatted(text, USCC, holdMillis);
    }

    static RequestSpecification officer() {
        return as(Tokens.of(List.of("COUNTY_OFFICER"), List.of("150105"), null));
    }

    static RequestSpecification as(String token) {
        return given().contentType(ContentType.JSON).auth().oauth2(token);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
