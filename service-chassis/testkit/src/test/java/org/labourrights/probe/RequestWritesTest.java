package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.RequestWrites;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class RequestWritesTest {

    private static final String NOTES = "/api/probe/v1/notes";

    private static final NoteResource.NewNote OF_A_JOB = new NoteResource.NewNote(
            "of a job",
            DivisionCode.parse("150105"),
            UnifiedSocialCreditCode.parse("91330100799655058B"),
            null,
            null,
            null,
            null,
            null);

    @Inject
    RequestWrites writes;

    @Inject
    WriteNote writeNote;

    @Inject
    SystemScope systemScope;

    private final String request = UUID.randomUUID().toString();

    @Test
    void namesEveryTableThatARequestInsertsInto() {
        assertEquals(201, officer().body(note("kept")).post(NOTES).statusCode());

        Set<String> written = writes.of(request);
        assertTrue(
                written.containsAll(Set.of("public.probe_note", "public.event_log", "public.idempotency_key")),
                written::toString);
    }

    @Test
    void namesATableWhoseRowsARequestChanges() {
        Response note = officer().body(note("before")).post(NOTES);
        String change = UUID.randomUUID().toString();

        Response changed = with(change)
                .header("If-Match", note.header("ETag"))
                .body("{\"text\":\"after\"}")
                .put(note.header("Location"));

        assertEquals(200, changed.statusCode(), changed.asString());
        assertTrue(writes.of(change).contains("public.probe_note"));
    }

    @Test
    void leavesOutWhatWasRolledBack() {
        assertEquals(409, officer().body(note("refused")).post(NOTES).statusCode());

        assertEquals(Set.of(), writes.of(request));
    }

    @Test
    void leavesOutWhatAJobWritesMeanwhile() throws InterruptedException {
        int runs = WriteNote.RUNS.get();
        Thread job = Thread.ofVirtual().start(() -> {
            while (WriteNote.RUNS.get() == runs) {
                Thread.onSpinWait();
            }
            systemScope.run("probe-job", () -> writeNote.write(OF_A_JOB));
        });

        Response refused = officer().body(note("refused late", 500)).post(NOTES);
        job.join();

        assertEquals(409, refused.statusCode(), refused.asString());
        assertEquals(runs + 2, WriteNote.RUNS.get());
        assertEquals(Set.of(), writes.of(request));
    }

    private static String note(String text) {
        return note(text, 0);
    }

    private static String note(String text, int holdMillis) {
        return """
                {"text":"%s","division":"150105","uscc":"91330100799655058B","holdMillis":%d}""".formatted(text, holdMillis);
    }

    private RequestSpecification officer() {
        return with(request);
    }

    private static RequestSpecification with(String request) {
        return given().auth()
                .oauth2(Tokens.of(List.of("COUNTY_OFFICER"), List.of("150105"), null))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header(RequestWrites.REQUEST, request);
    }
}
