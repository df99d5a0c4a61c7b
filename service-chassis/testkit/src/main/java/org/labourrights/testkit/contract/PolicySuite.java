package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.contract.PolicyTrials.Trial;
import org.labourrights.testkit.contract.SideBySide.Cell;
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

    /** Divisions that no other test works in: the suite sets policies in each of them at the same time. */
    protected abstract List<String> divisions();

    /** Puts the clock where {@link #start} begins; a run that failed may have left it elsewhere. */
    protected abstract void begin();

    /**
     * Does what the service is there for in a division, with the values that are set there now, until only time can pass.
     * Divisions are taken several at a time.
     *
     * @throws AssertionError if anything fails on the way
     */
    protected abstract void start(String division);

    /** Lets the time pass, for all divisions together: what falls due on the way happens. */
    protected abstract void moveOn();

    /** Does the rest in a division, as {@link #start}. */
    protected abstract void finish(String division);

    /** Timers of the division that failed, with the reason; there must be none. */
    final void requireNoFailedTimer(String division) {
        assertEquals(
                List.of(),
                database.list(
                        "SELECT kind || ' ' || last_failure FROM timer"
                                + " WHERE last_failure IS NOT NULL AND division_path LIKE ?",
                        row -> row.getString(1),
                        "%/" + division + "/"));
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatAKeyDoesNotTake() {
        begin();
        Map<String, JsonNode> keys = keys();
        return SideBySide.tests(List.copyOf(keys.keySet()), key -> refuses(key, Objects.requireNonNull(keys.get(key))));
    }

    private List<Cell> refuses(String key, JsonNode described) {
        Map<String, String> bodies = new LinkedHashMap<>();
        JsonNode fitting = described.path("schema").path("examples").get(0);
        LocalDate today = LocalDate.now(clock);
        String division = divisions().getFirst();
        PolicyMutations.of(described.path("schema"))
                .forEach((what, value) -> bodies.put("value" + what, body(key, division, value, today)));
        bodies.put("far future", body(key, division, fitting.toString(), today.plusYears(80)));
        bodies.put("past", body(key, division, fitting.toString(), today.minusDays(1)));
        bodies.put("unknown division", body(key, "199999", fitting.toString(), today));
        bodies.put("another key", body(key + "s", division, fitting.toString(), today));
        bodies.put(
                "wrong unit",
                body(key, division, fitting.toString(), today).replaceFirst("\\{", "{\"unit\":\"FORTNIGHT\","));
        assertTrue(bodies.size() >= FEWEST, "only " + bodies.keySet());
        return bodies.entrySet().stream()
                .<Cell>map(body -> () -> judge(body.getKey(), body.getValue()))
                .toList();
    }

    private List<String> judge(String what, String body) {
        String id = UUID.randomUUID().toString();
        Answer answer = Call.of("POST", policies(), admin())
                .with("Idempotency-Key", id)
                .with(RequestWrites.REQUEST, id)
                .withJson(body)
                .send();
        String seen = what + " → " + answer;
        if (answer.status() / 100 != 4) {
            return List.of(seen);
        }
        if (!answer.code().startsWith("E-")) {
            return List.of("no reason: " + seen);
        }
        return writes.of(id).isEmpty() ? List.of() : List.of("wrote to " + writes.of(id) + ": " + seen);
    }

    /** Sets the least, puts each further extreme in its place, and takes the last one back; the service runs with each. */
    @TestFactory
    Stream<DynamicTest> runsWithTheExtremesOfEachKey() {
        List<Trial> trials = new ArrayList<>();
        Map<String, JsonNode> least = new LinkedHashMap<>();
        Map<String, JsonNode> most = new LinkedHashMap<>();
        keys().forEach((key, described) -> {
            List<Map<String, JsonNode>> steps = new ArrayList<>();
            described.path("schema").path("examples").forEach(extreme -> steps.add(Map.of(key, extreme)));
            trials.add(new Trial(key, steps));
            least.putAll(steps.getFirst());
            most.putAll(steps.getLast());
        });
        trials.add(new Trial("all at their least", List.of(least)));
        trials.add(new Trial("all at their most", List.of(most)));
        PolicyTrials all = new PolicyTrials(this, trials);
        return IntStream.range(0, trials.size())
                .mapToObj(i -> DynamicTest.dynamicTest(trials.get(i).name(), () -> all.judge(i)));
    }

    final void takeBack(String row) {
        changed(policies() + "/" + row + "/voiding", "{\"reason\":\"测试用例\"}", 200);
    }

    final String add(String key, String division, JsonNode value) {
        return changed(policies(), body(key, division, value.toString(), LocalDate.now(clock)), 201);
    }

    final String replace(String row, JsonNode value) {
        String body = "{\"value\":%s,\"sourceTag\":\"测试值\",\"reason\":\"测试用例\"}".formatted(value);
        return changed(policies() + "/" + row + "/replacement", body, 201);
    }

    private String changed(String address, String body, int status) {
        Answer answer = Call.of("POST", address, admin())
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .withJson(body)
                .send();
        assertEquals(status, answer.status(), () -> address + " " + body + " → " + answer);
        return answer.json().path("id").asText();
    }

    private Map<String, JsonNode> keys() {
        Answer answer = Call.of("GET", policies() + "/keys", admin()).send();
        assertEquals(200, answer.status(), answer.text());
        Map<String, JsonNode> keys = new LinkedHashMap<>();
        answer.json().forEach(each -> keys.put(each.path("key").asText(), each));
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
