package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.token.Tokens;

/**
 * Every policy key of a service: what is wrong is refused with a reason, and what is accepted runs. A service makes a
 * {@code @QuarkusTest} of it by extending it.
 */
public abstract class PolicySuite {

    /** Fewer ways of being wrong than this would say that the generator lost sight of the key. */
    private static final int FEWEST = 12;

    @Inject
    RequestWrites writes;

    @Inject
    Clock clock;

    @Inject
    Database database;

    /** Address of the policies, {@code /api/…/v1/policies}. */
    protected abstract String policies();

    /** A division that no other test works in: the suite sets each of its policies in turn. */
    protected abstract String division();

    /** Puts the clock where {@link #run} begins; a run that failed may have left it elsewhere. */
    protected abstract void begin();

    /**
     * Does what the service is there for in the {@link #division}, with the values that are set there now.
     *
     * @throws AssertionError if anything fails on the way
     */
    protected abstract void run();

    /** Timers of the division that failed, with the reason; empty when all fired. */
    private List<String> failedTimers() {
        return database.list(
                "SELECT kind || ' ' || last_failure FROM timer WHERE last_failure IS NOT NULL AND division_path LIKE ?",
                row -> row.getString(1),
                "%/" + division() + "/");
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatAKeyDoesNotTake() {
        return keys().entrySet().stream()
                .map(key -> DynamicTest.dynamicTest(key.getKey(), () -> refuses(key.getKey(), key.getValue())));
    }

    private void refuses(String key, JsonNode described) {
        begin();
        Map<String, String> bodies = new LinkedHashMap<>();
        JsonNode fitting = described.path("schema").path("examples").get(0);
        LocalDate today = LocalDate.now(clock);
        PolicyMutations.of(described.path("schema"))
                .forEach((what, value) -> bodies.put("value" + what, body(key, division(), value, today)));
        bodies.put("far future", body(key, division(), fitting.toString(), today.plusYears(80)));
        bodies.put("past", body(key, division(), fitting.toString(), today.minusDays(1)));
        bodies.put("unknown division", body(key, "199999", fitting.toString(), today));
        bodies.put("another key", body(key + "s", division(), fitting.toString(), today));
        bodies.put(
                "wrong unit",
                body(key, division(), fitting.toString(), today).replaceFirst("\\{", "{\"unit\":\"FORTNIGHT\","));
        assertTrue(bodies.size() >= FEWEST, "only " + bodies.keySet());
        List<String> surprises = new ArrayList<>();
        bodies.forEach((what, body) -> judge(what, body, surprises));
        assertEquals(List.of(), surprises, key);
    }

    private void judge(String what, String body, List<String> surprises) {
        String id = UUID.randomUUID().toString();
        Response answer = RestAssured.given()
                .auth()
                .oauth2(admin())
                .header("Idempotency-Key", id)
                .header(RequestWrites.REQUEST, id)
                .contentType(ContentType.JSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(policies());
        String seen = what + " → " + answer.statusCode() + " " + answer.asString();
        if (answer.statusCode() / 100 != 4) {
            surprises.add(seen);
        } else if (!ContractSuite.json(answer).path("code").asText().startsWith("E-")) {
            surprises.add("no reason: " + seen);
        } else if (!writes.of(id).isEmpty()) {
            surprises.add("wrote to " + writes.of(id) + ": " + seen);
        }
    }

    @TestFactory
    Stream<DynamicTest> runsWithTheExtremesOfEachKey() {
        return Stream.concat(
                keys().entrySet().stream()
                        .map(key -> DynamicTest.dynamicTest(
                                key.getKey(), () -> runsWithExtremes(key.getKey(), key.getValue()))),
                Stream.of(
                        DynamicTest.dynamicTest("all at their least", () -> runsWithAll(0)),
                        DynamicTest.dynamicTest("all at their most", () -> runsWithAll(-1))));
    }

    /** Sets the least, puts each further extreme in its place, and takes the last one back. */
    private void runsWithExtremes(String key, JsonNode described) {
        begin();
        List<String> rows = new ArrayList<>();
        try {
            for (JsonNode extreme : described.path("schema").path("examples")) {
                rows.add(rows.isEmpty() ? add(key, extreme) : replace(rows.getLast(), extreme));
                run();
                assertEquals(List.of(), failedTimers(), key + " = " + extreme);
            }
        } finally {
            takeBack(rows.isEmpty() ? rows : List.of(rows.getLast()));
        }
        run();
    }

    private void runsWithAll(int extreme) {
        begin();
        List<String> rows = new ArrayList<>();
        try {
            keys().forEach((key, described) -> {
                JsonNode extremes = described.path("schema").path("examples");
                rows.add(add(key, extremes.get(extreme < 0 ? extremes.size() + extreme : extreme)));
            });
            run();
            assertEquals(List.of(), failedTimers());
        } finally {
            takeBack(rows);
        }
    }

    private void takeBack(List<String> rows) {
        begin();
        rows.forEach(row -> changed(policies() + "/" + row + "/voiding", "{\"reason\":\"测试用例\"}", 200));
    }

    private String add(String key, JsonNode value) {
        return changed(policies(), body(key, division(), value.toString(), LocalDate.now(clock)), 201);
    }

    private String replace(String row, JsonNode value) {
        String body = "{\"value\":%s,\"sourceTag\":\"测试值\",\"reason\":\"测试用例\"}".formatted(value);
        return changed(policies() + "/" + row + "/replacement", body, 201);
    }

    private String changed(String address, String body, int status) {
        Response answer = RestAssured.given()
                .auth()
                .oauth2(admin())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post(address);
        assertEquals(status, answer.statusCode(), () -> address + " " + body + " → " + answer.asString());
        return ContractSuite.json(answer).path("id").asText();
    }

    private Map<String, JsonNode> keys() {
        Response answer = RestAssured.given().auth().oauth2(admin()).get(policies() + "/keys");
        assertEquals(200, answer.statusCode(), answer.asString());
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        ContractSuite.json(answer).forEach(each -> keys.put(each.path("key").asText(), each));
        return keys;
    }

    private static String body(String key, String division, String value, LocalDate from) {
        return ("{\"key\":\"%s\",\"division\":\"%s\",\"value\":%s,\"validFrom\":\"%s\","
                        + "\"sourceTag\":\"测试值\",\"reason\":\"测试用例\"}")
                .formatted(key, division, value, from);
    }

    private static String admin() {
        return Tokens.of(List.of("ADMIN"), List.of("CN"), null);
    }
}
