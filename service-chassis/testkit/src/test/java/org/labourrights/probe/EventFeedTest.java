package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.labourrights.probe.LogFixture.SAIHAN;
import static org.labourrights.probe.LogFixture.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.kafka.EventRecorder;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class EventFeedTest {

    private static final String BAOTOU = "CN/150000/150200/150202/";

    @Inject
    LogFixture fixture;

    @Inject
    SystemScope systemScope;

    @Test
    void givesTheSameEventsAsKafkaInTheSameOrderPageByPage() throws Exception {
        var subject = UUID.randomUUID();
        try (var recorder = EventRecorder.of("nef.er");
                var relay = fixture.startRelay()) {
            fixture.commitAll(IntStream.range(0, 5)
                    .mapToObj(n -> event("probe.happened.v1", subject, n))
                    .toList());
            var sent = recorder.await(5, e -> e.subject().equals(subject.toString()));
            fixture.awaitSettled();

            var read = new ArrayList<Object>();
            var json = new ObjectMapper();
            String after = null;
            for (var page = page(officer("150105"), after, 2); ; page = page(officer("150105"), after, 2)) {
                List<Map<String, Object>> items = page.getList("items");
                items.stream()
                        .filter(e -> subject.toString().equals(e.get("subject")))
                        .forEach(read::add);
                if (page.getString("next").equals(after)) {
                    break;
                }
                after = page.getString("next");
            }

            assertEquals(
                    sent.stream()
                            .map(e -> json.convertValue(e.envelope(), Map.class))
                            .toList(),
                    read);
        }
    }

    @Test
    void hidesTheEventsOfOtherRegionsAndThoseThatStayInside() throws Exception {
        var subject = UUID.randomUUID();
        try (var relay = fixture.startRelay()) {
            fixture.commit(Event.of("probe.happened.v1", subject, BAOTOU, Map.of("number", 1)));
            fixture.commit(event("probe.read.v1", subject, 2).internal());
            fixture.commit(event("probe.happened.v1", subject, 3));
            fixture.awaitSettled();

            assertEquals(List.of(3), numbers(officer("150105"), subject));
            assertEquals(List.of(1), numbers(officer("150200"), subject));
            assertEquals(List.of(1, 3), numbers(officer("150000"), subject));
            assertEquals(List.of(), numbers(officer("130000"), subject));
        }
    }

    @Test
    void showsAnAuditorWhoDidWhatAndWhy() {
        var subject = UUID.randomUUID();
        fixture.commit(event("probe.read.v1", subject, 1).withReason("复核").internal());
        systemScope.call("probe-job", () -> fixture.commit(event("probe.happened.v1", subject, 2)));

        given().auth()
                .oauth2(Tokens.of(List.of("AUDITOR"), List.of("150000"), null))
                .queryParam("subject", subject)
                .get("/api/probe/v1/events/audit-entries")
                .then()
                .statusCode(200)
                .body("items.type", equalTo(List.of("probe.read.v1", "probe.happened.v1")))
                .body("items[0].reason", equalTo("复核"))
                .body("items[0].relayed", equalTo(false))
                .body("items[1].actor", equalTo("system:probe-job"));
    }

    @Test
    void whoeverKeepsPoliciesReadsTheirEventsAndNothingAboutACase() throws Exception {
        var subject = UUID.randomUUID();
        String admin = Tokens.of(List.of("ADMIN"), List.of("CN"), null);
        try (var relay = fixture.startRelay()) {
            fixture.commit(event("probe.happened.v1", subject, 1));
            fixture.commit(event("policy.probed.v1", subject, 2));
            fixture.commit(event("policyholder.probed.v1", subject, 3));
            fixture.awaitSettled();

            assertEquals(List.of(2), numbers(admin, subject));
            assertEquals(
                    List.of(1, 2, 3), numbers(Tokens.of(List.of("ADMIN", "AUDITOR"), List.of("CN"), null), subject));
            assertEquals(List.of("policy.probed.v1"), trail(List.of("ADMIN"), subject));
            assertEquals(List.of("policy.probed.v1"), trail(List.of("ADMIN", "CITY_OFFICER"), subject));
            assertEquals(
                    List.of("probe.happened.v1", "policy.probed.v1", "policyholder.probed.v1"),
                    trail(List.of("AUDITOR"), subject));
        }
    }

    @Test
    void aCursorTellsNothingOfTheNumberOfTheLog() throws Exception {
        var subject = UUID.randomUUID();
        try (var relay = fixture.startRelay()) {
            fixture.commit(Event.of("probe.happened.v1", subject, BAOTOU, Map.of("number", 1)));
            fixture.awaitSettled();

            String next = page(officer("150105"), null, 1).getString("next");
            String again = page(officer("150105"), null, 1).getString("next");

            assertNotEquals(next, again);
            for (String cursor : List.of(next, again)) {
                String decoded = Cursor.decode(cursor, 1).getFirst();
                assertFalse(decoded.matches("[0-9]+"), decoded);
            }
            get(officer("150105"), Cursor.encode(List.of("1")), 1)
                    .statusCode(400)
                    .body("code", equalTo("E-CURSOR"));
        }
        given().auth()
                .oauth2(Tokens.of(List.of("AUDITOR"), List.of("150000"), null))
                .queryParam("subject", subject)
                .get("/api/probe/v1/events/audit-entries")
                .then()
                .body("items[0].number", nullValue());
    }

    private static List<String> trail(List<String> roles, UUID subject) {
        return given().auth()
                .oauth2(Tokens.of(roles, List.of("CN"), null))
                .queryParam("subject", subject)
                .get("/api/probe/v1/events/audit-entries")
                .then()
                .statusCode(200)
                .extract()
                .path("items.type");
    }

    @ParameterizedTest
    @CsvSource({"ENT_REPORTER,403", "WORKER,403", "AUDITOR,200", "COUNTY_OFFICER,200"})
    void isForBureausAndAuditors(String role, int status) {
        get(Tokens.of(List.of(role), List.of("150105"), null), null, 1).statusCode(status);
    }

    @Test
    void refusesACursorThatIsNoneOfItsOwn() {
        get(officer("150105"), "x", 1).statusCode(400).body("code", equalTo("E-CURSOR"));
    }

    @Test
    void refusesAnEventThatBreaksItsSchema() {
        var broken = Event.of("probe.checked.v1", UUID.randomUUID(), SAIHAN, Map.of("number", 0));

        assertThrows(IllegalArgumentException.class, () -> fixture.commit(broken));
    }

    private static List<Integer> numbers(String token, UUID subject) {
        var numbers = new ArrayList<Integer>();
        String after = null;
        while (true) {
            var page = page(token, after, 200);
            List<Map<String, Object>> items = page.getList("items");
            for (int i = 0; i < items.size(); i++) {
                if (subject.toString().equals(items.get(i).get("subject"))) {
                    numbers.add(page.getInt("items[" + i + "].data.number"));
                }
            }
            if (page.getString("next").equals(after)) {
                return numbers;
            }
            after = page.getString("next");
        }
    }

    private static JsonPath page(String token, @Nullable String after, int limit) {
        return get(token, after, limit).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse get(String token, @Nullable String after, int limit) {
        var request = given().auth().oauth2(token).queryParam("limit", limit);
        if (after != null) {
            request.queryParam("after", after);
        }
        return request.get("/api/probe/v1/events").then();
    }

    private static String officer(String division) {
        return Tokens.of(List.of("CITY_OFFICER"), List.of(division), null);
    }
}
