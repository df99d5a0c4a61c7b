package org.labourrights.reporting.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.contract.ApiDocument;
import org.labourrights.testkit.contract.ApiOperation;
import org.labourrights.testkit.token.Tokens;

/** A code of the right form that names no division is the caller's mistake, whoever asks. */
@QuarkusTest
@WithSuite
class UnknownDivisionTest {

    private static final String DIVISION_CODE = "#/components/schemas/DivisionCode";

    /** Lists of what everybody may know: nothing stands below an unknown division. */
    private static final Set<String> EMPTY = Set.of("listDivisions", "listPolicies");

    @TestFactory
    Stream<DynamicTest> refusesAWellFormedCodeThatNamesNoDivision() {
        List<DynamicTest> tests = new ArrayList<>();
        for (ApiOperation operation : ApiDocument.live().operations()) {
            for (JsonNode parameter : operation.parameters()) {
                if (parameter.path("in").asText().equals("query")
                        && parameter.path("schema").path("$ref").asText().equals(DIVISION_CODE)) {
                    String name = parameter.path("name").asText();
                    tests.add(DynamicTest.dynamicTest(operation + " " + name, () -> refuses(operation, name)));
                }
            }
        }
        assertTrue(tests.size() >= 12, "only " + tests.size() + " parameters found");
        return tests.stream();
    }

    private static void refuses(ApiOperation operation, String name) {
        List<String> roles = operation.roles() == null ? List.of() : operation.roles();
        for (String token : List.of(
                Tokens.of(roles, List.of("150105"), null),
                Tokens.of(List.of("ENT_ADMIN"), List.of(), Subjects.uscc()))) {
            Response answer = asked(operation, name, token)
                    .request(operation.method(), operation.at(Subjects.pathValues(operation)));
            int kind = answer.statusCode() / 100;
            assertTrue(
                    kind == 4 || kind == 2 && EMPTY.contains(operation.id()),
                    () -> operation.id() + " " + answer.statusCode() + " " + answer.asString());
        }
    }

    private static RequestSpecification asked(ApiOperation operation, String name, String token) {
        RequestSpecification request = given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID());
        for (JsonNode parameter : operation.parameters()) {
            String other = parameter.path("name").asText();
            boolean wanted = parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()
                    && !other.equals(name);
            if (wanted) {
                request.queryParam(other, other.equals("key") ? "report.cadence" : "2026H1");
            }
        }
        return request.queryParam(name, "199999");
    }
}
