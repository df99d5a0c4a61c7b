package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class IdempotencyTest {

    private static final String NOTES = "/api/probe/v1/notes";
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
