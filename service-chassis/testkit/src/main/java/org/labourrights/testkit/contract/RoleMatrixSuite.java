package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.labourrights.testkit.token.Tokens;

/**
 * Every operation, called with every role in reach and out of it: nothing answers 2xx to somebody whom {@code x-roles}
 * does not name, and nothing of a division shows beside it. A service makes a {@code @QuarkusTest} of it by extending it.
 */
public abstract class RoleMatrixSuite extends ContractSuite {

    @TestFactory
    Stream<DynamicTest> asksEverybodyForAToken() {
        return operations().stream()
                .filter(operation -> operation.roles() != null)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    assertEquals(401, send(operation, request(operation, null)).statusCode(), operation.toString());
                    assertEquals(
                            401,
                            send(operation, request(operation, "not.a.token")).statusCode(),
                            operation.toString());
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryRoleThatIsNotNamed() {
        return operations().stream()
                .filter(operation ->
                        operation.roles() != null && !operation.roles().isEmpty())
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> refusesOtherRoles(operation)));
    }

    private void refusesOtherRoles(ApiOperation operation) {
        List<String> named = operation.roles() == null ? List.of() : operation.roles();
        List<String> surprises = new ArrayList<>();
        for (String role : ROLES) {
            for (List<String> reach : List.of(
                    List.of(ownDivision()), List.of(parentDivision()), List.of(siblingDivision()), List.<String>of())) {
                Response answer = send(operation, request(operation, token(role, reach)));
                boolean allowed = named.contains(role);
                if (!allowed && answer.statusCode() != 403) {
                    surprises.add(role + " " + reach + " → " + answer.statusCode());
                }
                if (allowed && (answer.statusCode() == 401 || answer.statusCode() >= 500)) {
                    surprises.add(role + " " + reach + " → " + answer.statusCode() + " " + answer.asString());
                }
            }
        }
        assertEquals(List.of(), surprises, operation.toString());
    }

    private String token(String role, List<String> reach) {
        @Nullable String enterprise = role.startsWith("ENT_") && reach.contains(ownDivision()) ? uscc() : null;
        return Tokens.of(List.of(role), reach, enterprise);
    }

    @TestFactory
    Stream<DynamicTest> showsNothingBesideTheDivision() {
        return operations().stream()
                .filter(operation -> operation.roles() != null && !unscoped().contains(operation.id()))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> showsNothingOutside(operation)));
    }

    private void showsNothingOutside(ApiOperation operation) {
        List<String> roles = operation.roles() == null || operation.roles().isEmpty() ? ROLES : operation.roles();
        List<String> surprises = new ArrayList<>();
        for (String role : roles) {
            for (List<String> reach : List.of(List.of(siblingDivision()), List.<String>of())) {
                Response answer = send(operation, request(operation, Tokens.of(List.of(role), reach, null)));
                if (answer.statusCode() < 300 && !showsNothing(operation, answer)) {
                    surprises.add(role + " " + reach + " → " + answer.statusCode() + " " + answer.asString());
                }
            }
        }
        assertEquals(List.of(), surprises, operation.toString());
    }

    /**
     * An empty list shows nothing, nor does a table of nothing but its head, nor a batch of which every item was refused;
     * every other success does.
     */
    private static boolean showsNothing(ApiOperation operation, Response answer) {
        if (operation.writes()) {
            return isRefusedItemByItem(answer);
        }
        String text = answer.asString();
        if (String.valueOf(answer.contentType()).startsWith("text/csv")) {
            return text.lines().count() <= 1;
        }
        JsonNode items = json(answer).path("items");
        return items.isArray() && items.isEmpty();
    }
}
