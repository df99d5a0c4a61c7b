package org.labourrights.arrears.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class TicketTest {

    private static final String TICKETS = "/api/arrears/v1/tickets";
    private static final int AT_ONCE = 50;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @TestHTTPResource(TICKETS)
    URI address;

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void fiftyHandingTheSameTicketInAtOnceMakeOneLeadAndGetTheSameAnswer() throws Exception {
        String number = "12345-" + UUID.randomUUID();
        String token = Tokens.of(List.of(Roles.SYSTEM_12345), List.of("152900"), null);
        Set<String> answers = new TreeSet<>();

        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> hand = () -> handIn(client, token, ticket(number, "152921"));
            List<Future<String>> answered = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answered.add(threads.submit(hand));
            }
            for (Future<String> one : answered) {
                answers.add(one.get());
            }
        }

        assertEquals(1, answers.size(), answers::toString);
        assertEquals("201", answers.iterator().next().substring(0, 3));
        assertEquals("1", text("SELECT count(*) FROM arrears_lead WHERE external_no = ?", number));
        assertEquals("1", text("""
                SELECT count(*) FROM event_log WHERE type = 'lead.received.v1'
                AND subject = (SELECT lead_no FROM arrears_lead WHERE external_no = ?)""", number));
    }

    @Test
    void takesAnAmountThatASystemSendsAsANumber() {
        String number = number();

        national()
                .body(ticket(number, "152921").replace("\"8600.00\"", "4300.00"))
                .post(TICKETS)
                .then()
                .statusCode(201);

        assertEquals(
                "4300.00", text("SELECT claim_total_amount::text FROM arrears_lead WHERE external_no = ?", number));
    }

    @Test
    void aSystemHasItsOwnChannelWhateverItIsCalled() {
        String official = number();
        String older = number();

        national()
                .body(ticket(official, "152921").replace("\"leadType\"", "\"channel\":\"全国根治欠薪线索反映平台\",\"leadType\""))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .body("channel", equalTo("NATIONAL_ARREARS_PLATFORM"));
        national()
                .body(ticket(older, "152921").replace("\"leadType\"", "\"channel\":\"全国欠薪线索反映平台\",\"leadType\""))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .body("channel", equalTo("NATIONAL_ARREARS_PLATFORM"));
        national()
                .body(ticket(number(), "152921").replace("\"leadType\"", "\"channel\":\"HOTLINE_12345\",\"leadType\""))
                .post(TICKETS)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("E-CHANNEL")));
    }

    @Test
    void aSystemReachesTheDivisionsOfItsTokenOnly() {
        hotline("150100").body(ticket(number(), "152921")).post(TICKETS).then().statusCode(403);
    }

    @Test
    void aBadLineOfABatchDoesNotHurtTheOthers() throws JsonProcessingException {
        String good = number();
        String batch = String.join(
                "\n",
                ticket(good, "152921"),
                "{\"externalNo\":",
                ticket(number(), "152921").replace("\"migrantWage\"", "\"color\":1,\"migrantWage\""),
                ticket(number(), "150105"),
                "",
                ticket(number(), "152921").replace("\"8600.00\"", "\"-1.00\""),
                ticket(good, "152921"));

        List<JsonNode> results = results(hotline("152900")
                .config(lines())
                .contentType("application/x-ndjson")
                .body(batch)
                .post(TICKETS + "/batch"));

        assertEquals(
                List.of("1 201 ", "2 400 E-SHAPE", "3 400 E-SHAPE", "4 403 E-SCOPE", "5 422 E-LEAD-FIELDS", "6 201 "),
                results.stream()
                        .map(it -> it.path("item") + " " + it.path("status") + " "
                                + it.path("code").asText())
                        .toList());
        assertEquals(results.getFirst().path("receipt"), results.getLast().path("receipt"));
        assertEquals("/color", results.get(2).at("/errors/0/pointer").asText());
        assertEquals(
                List.of(1, 2, 3, 4, 6, 7),
                results.stream().map(it -> it.path("line").asInt()).toList());
    }

    @Test
    void aLineThatIsTooLongIsRefusedAloneAndNeverHeld() throws JsonProcessingException {
        String batch = "{\"facts\":\"" + "长".repeat(400_000) + "\"}\n" + ticket(number(), "152921");

        List<JsonNode> results = results(hotline("152900")
                .config(lines())
                .contentType("application/x-ndjson")
                .body(batch)
                .post(TICKETS + "/batch"));

        assertEquals(
                List.of("1 413 E-TOO-LARGE", "2 201 "),
                results.stream()
                        .map(it -> it.path("line") + " " + it.path("status") + " "
                                + it.path("code").asText())
                        .toList());
    }

    @Test
    void takesAnArrayAsWell() throws JsonProcessingException {
        String batch = "[" + ticket(number(), "152921") + "," + ticket(number(), "152922") + "]";

        List<JsonNode> results = results(hotline("152900").body(batch).post(TICKETS + "/batch"));

        assertEquals(
                List.of(201, 201),
                results.stream().map(it -> it.path("status").asInt()).toList());
    }

    private String handIn(HttpClient client, String token, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("-") + " " + answer.body();
    }

    private List<JsonNode> results(Response response) throws JsonProcessingException {
        assertEquals(200, response.statusCode(), response::asString);
        List<JsonNode> results = new ArrayList<>();
        for (String line : response.asString().split("\n", -1)) {
            if (!line.isBlank()) {
                results.add(json.readTree(line));
            }
        }
        return results;
    }

    private static RestAssuredConfig lines() {
        return RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .defaultContentCharset("UTF-8")
                        .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT));
    }

    private static RequestSpecification hotline(String division) {
        return Fixtures.somebody(Roles.SYSTEM_12345, division);
    }

    private static RequestSpecification national() {
        return Fixtures.somebody(Roles.SYSTEM_NATIONAL_PLATFORM, "150000");
    }

    private static String number() {
        return "T-" + UUID.randomUUID();
    }

    private static String ticket(String number, String division) {
        return "{\"externalNo\":\"" + number + "\",\"leadType\":\"COMPLAINT\",\"reporter\":{\"anonymous\":false,"
                + "\"name\":\"李小明\",\"phone\":\"13800000000\"},\"uscc\":\"91152921MA0ALX22X4\",\"divisionCode\":\""
                + division + "\",\"claimWorkerCount\":1,\"claimTotalAmount\":\"8600.00\",\"migrantWage\":true}";
    }

    private String text(String sql, String value) {
        return Objects.requireNonNull(system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.one(sql, row -> row.getString(1), value).orElse("none"))));
    }
}
