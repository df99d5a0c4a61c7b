package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.ApiDocument;
import org.labourrights.testkit.contract.ApiOperation;
import org.labourrights.testkit.contract.ContractFilter;
import org.labourrights.testkit.contract.DescriptionRule;
import org.labourrights.testkit.contract.GoldenDocument;
import org.labourrights.testkit.contract.NamingRule;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class ContractTest {

    private static final String NOTES = "/api/probe/v1/notes";

    @Test
    void describesWhatEveryOperationShares() {
        ApiDocument document = ApiDocument.live();
        ApiOperation write = document.find("POST", URI.create(NOTES)).orElseThrow();

        assertEquals("writeNote", write.id());
        assertEquals(List.of("COUNTY_OFFICER", "ENT_REPORTER"), write.roles());
        assertTrue(write.parameter("header", "Idempotency-Key").isPresent());
        assertTrue(write.parameter("query", "dryRun").isPresent());
        assertNotNull(write.example());
        TreeSet<String> statuses = new TreeSet<>();
        write.node().path("responses").fieldNames().forEachRemaining(statuses::add);
        assertEquals("[201, 400, 401, 403, 406, 409, 413, 415, 422, 429, 503]", statuses.toString());
    }

    @Test
    void isTheDescriptionThatIsCheckedIn() {
        GoldenDocument.compare(Path.of("src/test/openapi/probe.yaml"));
    }

    @Test
    void everyOperationIsDescribedInFull() {
        assertEquals(List.of(), DescriptionRule.lacking(ApiDocument.live()));
    }

    @Test
    void usesOneWordForOneThing() {
        assertEquals(List.of(), NamingRule.astray(ApiDocument.live()));
    }

    @Test
    void acceptsAnAnswerThatKeepsToItsSchema() {
        Response answer = IdempotencyTest.officer()
                .filter(ContractFilter.live())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(IdempotencyTest.note("kept " + UUID.randomUUID(), null))
                .post(NOTES);

        assertEquals(201, answer.statusCode());
        assertEquals(
                404,
                IdempotencyTest.officer()
                        .filter(ContractFilter.live())
                        .get(NOTES + "/" + UUID.randomUUID())
                        .statusCode());
        assertEquals(
                200,
                IdempotencyTest.as(Tokens.of(List.of("AUDITOR"), List.of("150105"), null))
                        .filter(ContractFilter.live())
                        .get(NOTES)
                        .statusCode());
    }

    @Test
    void isHeldAgainstEveryAnswerWithoutBeingAskedTo() {
        assertThrows(
                AssertionError.class, () -> IdempotencyTest.as(Tokens.of(List.of("AUDITOR"), List.of("150105"), null))
                        .get(NOTES + "/fault"));
    }

    @Test
    void refusesAnAnswerThatBreaksItsSchema() {
        ContractFilter filter = ContractFilter.live();
        ApiOperation one =
                ApiDocument.live().find("GET", URI.create(NOTES + "/x")).orElseThrow();

        assertThrows(AssertionError.class, () -> filter.check(one, answer(200, "application/json", "{\"id\": 5}")));
        assertThrows(AssertionError.class, () -> filter.check(one, answer(418, "application/json", "{}")));
        assertThrows(AssertionError.class, () -> filter.check(one, answer(200, "text/plain", "{}")));
        assertThrows(AssertionError.class, () -> filter.check(one, answer(404, "application/problem+json", "{}")));
    }

    private static Response answer(int status, String type, String body) {
        return new ResponseBuilder()
                .setStatusCode(status)
                .setContentType(type)
                .setBody(body)
                .build();
    }
}
