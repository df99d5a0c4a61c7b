package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.chassis.file.FileAnswer;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

/** What may come between while a file is taken in. */
@QuarkusTest
@WithSuite
class ImportUnderwayTest {

    private static final String IMPORT = "/api/probe/v1/register/import";
    private static final String HEARINGS = "/api/probe/v1/hearings/import";
    private static final String LINES = "application/x-ndjson";
    private static final String HEADER = "统一社会信用代码,属地,登记日期,金额,备注,证号\n";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    Database database;

    @Inject
    SystemScope systemScope;

    /** Other tests count what stands encrypted in the database. */
    @AfterAll
    static void nothingIsLeftForOtherTests() throws SQLException {
        ProtectedPeople.asOwner("TRUNCATE imported_row, probe_register");
    }

    @Test
    void aSlowRowIsNotTakenForAnEnd() {
        String summary = send(HEADER + row(uscc(), "缓慢")).asString();
        String lines = send(LINES, HEADER + row(uscc(), "缓慢")).asString();

        assertTrue(summary.startsWith("{\"table\":\"register\",\"dryRun\":false,\"errors\":[  "), summary);
        assertTrue(lines.startsWith("  ") && lines.strip().startsWith("{\"row\":2,\"outcome\":\"ACCEPTED\""), lines);
    }

    @Test
    void whenTheDatabaseGoesAwayNothingIsRefusedAndTheAnswerSaysFromWhereToGoOn() throws Exception {
        List<String> rows = IntStream.range(0, 30)
                .mapToObj(i -> row(uscc(), i == 12 ? "停机" : "甲"))
                .toList();
        String file = HEADER + String.join("", rows);

        Outage.await();
        Response broken;
        try {
            broken = send(file);
        } finally {
            Outage.end();
        }

        // Eight go together at first; of the next sixteen the fifth is the one with which the database went away.
        assertEquals(List.of(30, 8, 0, 0, 22), counts(broken));
        assertEquals(10, broken.<Integer>path("goOnFrom"));
        assertEquals(List.of("10  E-TABLE-STOPPED"), errors(broken));
        SetAside.eventually(() -> send(HEADER + row(uscc(), "甲")).<Integer>path("accepted") == 1);
        assertEquals(List.of(30, 22, 8, 0, 0), counts(send(file)));
    }

    @Test
    void theFileThatComesBackHasTheRowsThatNobodyHasJudged() throws SQLException {
        String file = HEADER + row(uscc(), "停机") + row(uscc(), "甲");

        Outage.await();
        List<String> back;
        try {
            back = send(FileAnswer.CSV, file).asString().lines().toList();
        } finally {
            Outage.end();
        }

        assertEquals(3, back.size(), back.toString());
        assertTrue(back.get(1).contains("停机") && back.get(1).contains("E-TABLE-STOPPED"), back.get(1));
        assertTrue(back.get(2).contains("甲") && back.get(2).contains("E-TABLE-STOPPED"), back.get(2));
        SetAside.eventually(() -> send(HEADER + row(uscc(), "甲")).<Integer>path("accepted") == 1);
    }

    @Test
    void aRowThatNobodyCouldJudgeIsLeftAndStopsNoOther() {
        Response answer = send(HEADER + row(uscc(), "甲") + row(uscc(), "断线") + row(uscc(), "乙"));

        assertEquals(List.of(3, 2, 0, 0, 1), counts(answer));
        assertEquals(List.of("3  E-UNAVAILABLE"), errors(answer));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsThatMayNotBothBeAreToldWhetherOrNotAnythingIsKept(boolean dryRun) {
        String certificate = UUID.randomUUID().toString().substring(0, 18);
        String file = HEADER
                + row(uscc(), "甲", certificate)
                + IntStream.range(0, 40).mapToObj(i -> row(uscc(), "乙")).collect(Collectors.joining())
                + row(uscc(), "丙", certificate)
                + row(uscc(), "丁", certificate + "-2")
                + row(uscc(), "戊", certificate);

        Response answer = send(dryRun, file);

        assertEquals(List.of(44, 42, 0, 2, 0), counts(answer));
        assertEquals(
                List.of("43 /certificate E-TABLE-DOUBLE-ROW", "45 /certificate E-TABLE-DOUBLE-ROW"), errors(answer));
        assertTrue(answer.<String>path("errors[0].text").contains("第 2 行"), answer.asString());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsThatCollideWithWhatIsStoredAreToldWhetherOrNotAnythingIsKept(boolean dryRun) {
        String certificate = UUID.randomUUID().toString().substring(0, 18);
        send(HEADER + row(uscc(), "甲", certificate));

        Response answer = send(dryRun, HEADER + row(uscc(), "乙") + row(uscc(), "丙", certificate));

        assertEquals(List.of(2, 1, 0, 1, 0), counts(answer));
        assertEquals(List.of("3  E-CONFLICT"), errors(answer));
    }

    @Test
    void aReadingThatARowIsRefusedLeavesItsRecord() {
        String uscc = uscc();

        Response answer = send(HEADER + row(uscc(), "甲") + row(uscc, "越权查阅"));

        assertEquals(List.of("3  E-SCOPE"), errors(answer));
        assertEquals("1 importer-2", text("""
                SELECT count(*) || ' ' || max(actor) FROM event_log WHERE type = 'personal.data.refused.v1' AND subject = ?""", uscc));
        assertEquals(0, count(uscc));
    }

    @Test
    void aCorrectedRowIsNewWorkAndTheOthersGetTheirFirstAnswer() {
        String good = uscc();
        String bad = uscc();
        String header = "统一社会信用代码,属地\n";
        List<String> first = hearings(header + good + ",150105\n" + bad + ",990105\n");
        List<String> corrected = hearings(header + good + ",150105\n" + bad + ",150105\n");
        List<String> changed = hearings(header + good + ",150121\n" + bad + ",150105\n");

        assertEquals(List.of("ACCEPTED", "REFUSED"), outcomes(first));
        assertEquals(List.of("REPEATED", "ACCEPTED"), outcomes(corrected));
        assertEquals(first.getFirst().replace("ACCEPTED", "REPEATED"), corrected.getFirst());
        assertEquals(List.of("ACCEPTED", "REPEATED"), outcomes(changed));
    }

    @Test
    void aRowThatTheUseCaseHasRefusedIsNewWorkWhenItIsCorrected() {
        String good = row(uscc(), "甲");
        String bad = uscc();

        assertEquals(List.of(2, 1, 0, 1, 0), counts(send(HEADER + good + row(bad, "拒绝"))));
        assertEquals(List.of(2, 1, 1, 0, 0), counts(send(HEADER + good + row(bad, "同意"))));
        assertEquals(1, count(bad));
    }

    private static List<String> outcomes(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll(".*\"outcome\":\"([A-Z]+)\".*", "$1"))
                .toList();
    }

    private static List<String> hearings(String file) {
        return importer()
                .accept(LINES)
                .body(bytes(file))
                .post(HEARINGS)
                .asString()
                .lines()
                // The signs of life that a slow row gives.
                .map(String::strip)
                .toList();
    }

    private static RequestSpecification importer() {
        return given().auth()
                .oauth2(Tokens.of("importer-2", List.of("COUNTY_OFFICER"), List.of("150105", "150121"), null))
                .contentType(FileAnswer.CSV);
    }

    private static Response send(String file) {
        return send(false, file);
    }

    private static Response send(boolean dryRun, String file) {
        return importer().queryParam("dryRun", dryRun).body(bytes(file)).post(IMPORT);
    }

    private static Response send(String as, String file) {
        return importer().accept(as).body(bytes(file)).post(IMPORT);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A code that no other test has used. */
    private static String uscc() {
        String first17 = "91150105MA2%06d".formatted(NUMBER.incrementAndGet());
        return first17 + UnifiedSocialCreditCode.checkCharacter(first17);
    }

    private static String row(String uscc, String remark) {
        return row(uscc, remark, "");
    }

    private static String row(String uscc, String remark, String certificate) {
        return uscc + ",150105,2026-09-30,5," + remark + "," + certificate + "\n";
    }

    /** Rows, accepted, repeated, refused, left. */
    private static List<Integer> counts(Response answer) {
        assertEquals(200, answer.statusCode(), answer.asString());
        return List.of(
                answer.path("rowCount"),
                answer.path("accepted"),
                answer.path("repeated"),
                answer.path("refused"),
                answer.path("left"));
    }

    private static List<String> errors(Response answer) {
        List<Integer> rows = answer.path("errors.row");
        List<String> pointers = answer.path("errors.pointer");
        List<String> codes = answer.path("errors.code");
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i) + " " + pointers.get(i) + " " + codes.get(i))
                .toList();
    }

    private int count(String uscc) {
        return Integer.parseInt(text("SELECT count(*)::text FROM probe_register WHERE uscc = ?", uscc));
    }

    private String text(String sql, String value) {
        return systemScope.call("probe", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one(sql, row -> row.getString(1), value).orElse("none")));
    }
}
