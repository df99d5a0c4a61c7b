package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.standalone.Ports;
import org.labourrights.standalone.client.Answer;
import org.labourrights.standalone.client.SuiteClient;

/** Hands people in through the gateway, each somewhere else, and remembers where. */
final class Planting {

    static final String LEADS = SuiteClient.ARREARS + "/leads";
    static final String OFFICER = "county-152921";
    static final String DIVISION = "152921";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SuiteClient suite;
    private final List<Person> people = new ArrayList<>();

    Planting(Ports ports) {
        this.suite = new SuiteClient(ports);
    }

    /** One more person. */
    Person person(String place) {
        Person person = Person.of(place, people.size());
        people.add(person);
        return person;
    }

    List<Person> people() {
        return List.copyOf(people);
    }

    /** The least that a lead says, about a reporter, a worker and what happened. */
    Map<String, Object> lead(String channel) {
        Map<String, Object> lead = report(channel);
        lead.put("channel", "ONSITE");
        lead.put("employmentRelation", "UNKNOWN");
        return lead;
    }

    /** The same as a worker or another system tells it. */
    Map<String, Object> report(String channel) {
        Map<String, Object> report = new HashMap<>();
        report.put("leadType", "COMPLAINT");
        report.put("reporter", person(channel + ": reporter").reporter());
        report.put("uscc", NothingInClearIT.EMPLOYER);
        report.put("divisionCode", DIVISION);
        report.put("claims", List.of(person(channel + ": worker").claim()));
        report.put("migrantWage", true);
        report.put("facts", "反映人称" + person(channel + ": facts").text() + "多次催要未果");
        return report;
    }

    /** A write that must succeed, or what is searched for would never have been there. */
    Answer write(@Nullable String client, String path, Object body) {
        return expect(Set.of(200, 201), client, "POST", path, Map.of("Content-Type", "application/json"), json(body));
    }

    Answer read(@Nullable String client, String path) {
        return expect(Set.of(200), client, "GET", path, Map.of(), new byte[0]);
    }

    /** Steps that open people to somebody: they name the version that was read. */
    private static final Set<String> NAMED = Set.of("acceptance", "handover");

    /** A step of a lead, on the version that it has. */
    Answer step(String client, String lead, String step, Object body) {
        String path = LEADS + "/" + lead;
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/json"));
        if (NAMED.contains(step)) {
            headers.put("If-Match", read(client, path).etag().orElseThrow());
        }
        return expect(Set.of(200, 201), client, "POST", path + "/" + step, headers, json(body));
    }

    /** Any call, whose answer must have one of these states. */
    Answer expect(
            Set<Integer> states,
            @Nullable String client,
            String method,
            String path,
            Map<String, String> headers,
            byte[] body) {
        Map<String, String> all = new HashMap<>(headers);
        if (!method.equals("GET")) {
            all.put("Idempotency-Key", UUID.randomUUID().toString());
            all.putIfAbsent("If-Match", "*");
        }
        Answer answer = suite.call(client, method, path, all, body);
        assertTrue(
                states.contains(answer.status()),
                () -> method + " " + path + " " + new String(body, StandardCharsets.UTF_8) + " answered "
                        + answer.status() + ": " + answer.text());
        return answer;
    }

    static byte[] json(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }

    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
