package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.labourrights.testkit.contract.SideBySide.Cell;
import org.labourrights.testkit.token.Tokens;

/**
 * Every kind of reference data of the service that keeps the entries: what is wrong is refused with a reason and leaves
 * nothing. The service makes a {@code @QuarkusTest} of it by extending it.
 */
public abstract class ReferenceSuite {

    /** Fewer ways of being wrong than this would say that the generator lost sight of the kind. */
    private static final int FEWEST = 12;

    @Inject
    RequestWrites writes;

    @Inject
    Clock clock;

    /** Address of the entries, {@code /api/…/v1/reference-entries}. */
    protected abstract String entries();

    /** A key in order for each kind. */
    protected abstract Map<String, String> keys();

    @TestFactory
    Stream<DynamicTest> refusesWhatAKindDoesNotTake() {
        Map<String, JsonNode> kinds = kinds();
        assertEquals(kinds.keySet(), keys().keySet());
        return SideBySide.tests(
                List.copyOf(kinds.keySet()), kind -> refuses(kind, Objects.requireNonNull(kinds.get(kind))));
    }

    private List<Cell> refuses(String kind, JsonNode schema) {
        Map<String, String> bodies = new LinkedHashMap<>();
        String key = Objects.requireNonNull(keys().get(kind));
        String fitting = schema.path("examples").get(0).toString();
        LocalDate today = LocalDate.now(clock);
        PolicyMutations.of(schema)
                .forEach((what, value) -> bodies.put("content" + what, body(kind, key, value, today, null)));
        bodies.put("a hundred years ago", body(kind, key, fitting, today.minusYears(100), null));
        bodies.put("far future", body(kind, key, fitting, today.plusYears(80), null));
        bodies.put("over before it begins", body(kind, key, fitting, today, today.minusDays(1)));
        bodies.put("without end", body(kind, key, fitting, today, today.plusYears(900)));
        bodies.put("another kind", body(kind + "s", key, fitting, today, null));
        bodies.put("no key", body(kind, "-", fitting, today, null));
        bodies.put("a key with more", body(kind, key + "/A", fitting, today, null));
        bodies.put(
                "unknown place or list",
                body(kind, key.replaceAll("[0-9]{6}|^[a-z]+", "199999"), fitting, today, null));
        assertTrue(bodies.size() >= FEWEST, "only " + bodies.keySet());
        return bodies.entrySet().stream()
                .<Cell>map(body -> () -> judge(body.getKey(), body.getValue()))
                .toList();
    }

    private List<String> judge(String what, String body) {
        String id = UUID.randomUUID().toString();
        Answer answer = Call.of("POST", entries(), admin())
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

    /** Schema of the content by kind. */
    private Map<String, JsonNode> kinds() {
        Answer answer = Call.of("GET", entries() + "/kinds", admin()).send();
        assertEquals(200, answer.status(), answer.text());
        Map<String, JsonNode> kinds = new LinkedHashMap<>();
        answer.json().forEach(each -> kinds.put(each.path("kind").asText(), each.path("schema")));
        return kinds;
    }

    private static String body(String kind, String key, String content, LocalDate from, @Nullable LocalDate to) {
        String end = to == null ? "" : "\"validTo\":\"%s\",".formatted(to);
        return ("{\"kind\":\"%s\",\"key\":\"%s\",\"content\":%s,\"validFrom\":\"%s\",%s"
                        + "\"source\":\"测试值\",\"reason\":\"测试用例\"}")
                .formatted(kind, key, content, from, end);
    }

    private static String admin() {
        return Tokens.of(List.of("ADMIN"), List.of("CN"), null);
    }
}
