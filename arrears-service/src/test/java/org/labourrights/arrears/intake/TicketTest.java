package org.labourrights.arrears.intake;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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

    @Test
    void aHotlineWhoseClockRunsAheadLosesNoTicket() {
        String number = number();
        Instant ahead =
                Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS).plusSeconds(20);
        String ticket = ticket(number, "152921")
                .replace("{\"externalNo\"", "{\"receivedAt\":\"" + told(ahead) + "\",\"externalNo\"");

        Response first = hotline("152900").body(ticket).post(TICKETS);
        Response again = hotline("152900").body(ticket).post(TICKETS);

        assertEquals(201, first.statusCode(), first.asString());
        assertEquals(ahead, OffsetDateTime.parse(first.path("toldReceivedAt")).toInstant());
        assertFalse(OffsetDateTime.parse(first.path("receivedAt")).toInstant().isAfter(Instant.now()));
        assertEquals(first.asString(), again.asString());
        hotline("152900")
                .body(ticket(number(), "152921")
                        .replace(
                                "{\"externalNo\"",
                                "{\"receivedAt\":\"" + told(Instant.now().plusSeconds(600)) + "\",\"externalNo\""))
                .post(TICKETS)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(List.of("E-FUTURE")));
        hotline("152900")
                .body(ticket(number(), "152921")
                        .replace(
                                "{\"externalNo\"",
                                "{\"receivedAt\":\"" + told(Instant.now().minusSeconds(60)) + "\",\"externalNo\""))
                .post(TICKETS)
                .then()
                .statusCode(201)
                .body("toldReceivedAt", nullValue());
    }

    private static String told(Instant at) {
        return at.atOffset(ZoneOffset.ofHours(8)).toString();
    }

    @Test
    void aLineInAnotherEncodingIsRefusedByItsNumberAndTakenWhereItsCharsetSaysSo() throws Exception {
        String first = number();
        String second = number();
        byte[] gbk = ticket(first, "152921").replace("李小明", "张三").getBytes(Charset.forName("GBK"));
        byte[] utf8 = ("\n" + ticket(second, "152921")).getBytes(StandardCharsets.UTF_8);
        byte[] both =
                ByteBuffer.allocate(gbk.length + utf8.length).put(gbk).put(utf8).array();

        List<JsonNode> refused = results(lines("application/x-ndjson;charset=UTF-8", both));
        List<JsonNode> taken = results(lines("application/x-ndjson;charset=GBK", gbk));

        assertEquals(List.of("1 400 E-SHAPE", "2 201 "), summary(refused));
        assertEquals("E-ENCODING", refused.getFirst().at("/errors/0/code").asText());
        String detail = refused.getFirst().at("/errors/0/detail").asText();
        assertTrue(detail.contains("第 1 行") && detail.contains("UTF-8"), detail);
        assertEquals(List.of("1 201 "), summary(taken));
        assertEquals(415, lines("application/x-ndjson;charset=UTF-16", utf8).statusCode());
    }

    @Test
    void aByteOrderMarkCostsNoRecordAndNullIsNone() throws Exception {
        String batch = "\uFEFF" + ticket(number(), "152921") + "\n\u3000\nnull\n" + ticket(number(), "152921");

        List<JsonNode> results = results(lines("application/x-ndjson", batch.getBytes(StandardCharsets.UTF_8)));
        List<JsonNode> array = results(lines(
                "application/json",
                ("\uFEFF[null," + ticket(number(), "152921") + "]").getBytes(StandardCharsets.UTF_8)));

        assertEquals(List.of("1 201 ", "2 400 E-SHAPE", "3 201 "), summary(results));
        assertEquals("E-REQUIRED", results.get(1).at("/errors/0/code").asText());
        assertEquals(3, results.get(1).path("line").asInt());
        assertEquals(List.of("1 400 E-SHAPE", "2 201 "), summary(array));
    }

    @Test
    void whatNobodySeesIsNoNameAndNoFact() throws Exception {
        String ticket = ticket(number(), "152921");
        String batch = String.join(
                "\n",
                ticket.replace("李小明", "\u3000"),
                ticket.replace("李小明", "\u200B\u00A0"),
                ticket.replace("李小明", "\uFFFD"),
                ticket.replace("李小明", "\u202E明小李"),
                ticket.replace("\"migrantWage\"", "\"facts\":\"\u3000\u3000\",\"migrantWage\""));

        List<JsonNode> results = results(lines("application/x-ndjson", batch.getBytes(StandardCharsets.UTF_8)));
        List<JsonNode> array = results(
                lines("application/json", ("[" + batch.replace("\n", ",") + "]").getBytes(StandardCharsets.UTF_8)));

        List<String> expected =
                List.of("1 400 E-SHAPE", "2 400 E-SHAPE", "3 400 E-SHAPE", "4 400 E-SHAPE", "5 400 E-SHAPE");
        assertEquals(expected, summary(results));
        assertEquals(expected, summary(array));
        assertEquals("E-CHARACTER", array.get(2).at("/errors/0/code").asText());
    }

    /** As bytes: the client of the other tests encodes texts itself. */
    private HttpResponse<String> lines(String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/batch"))
                .header("Authorization", "Bearer " + Tokens.of(List.of(Roles.SYSTEM_12345), List.of("152900"), null))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private List<JsonNode> results(HttpResponse<String> response) throws JsonProcessingException {
        assertEquals(200, response.statusCode(), response::body);
        return results(response.body());
    }

    private static List<String> summary(List<JsonNode> results) {
        return results.stream()
                .map(it -> it.path("item") + " " + it.path("status") + " "
                        + it.path("code").asText())
                .toList();
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
        return results(response.asString());
    }

    private List<JsonNode> results(String lines) throws JsonProcessingException {
        List<JsonNode> results = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
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
