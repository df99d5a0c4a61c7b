package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.testkit.token.Tokens;

/**
 * Every operation, called with every role in reach and out of it: nothing answers 2xx to somebody whom {@code x-roles}
 * does not name, and nothing of a division shows beside it. A service makes a {@code @QuarkusTest} of it by extending it.
 */
public abstract class RoleMatrixSuite extends ContractSuite {

    /** Well-formed, and given to no enterprise of any fixture. */
    private static final String FOREIGN_ENTERPRISE = enterprise("91659001MA0YYY99");

    private static final Map<String, String> UNKNOWN = Map.of("uscc", enterprise("91659001MA0YYY98"));

    private static String enterprise(String first) {
        String first17 = (first + "000").substring(0, 17);
        return first17 + UnifiedSocialCreditCode.checkCharacter(first17);
    }

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

    /** Each is signed with the issuer's own key; none says who asks, or is meant for this service. */
    @TestFactory
    Stream<DynamicTest> refusesGenuineTokensThatNameNobodyHere() {
        return operations().stream()
                .filter(operation -> operation.roles() != null)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    List<String> surprises = new ArrayList<>();
                    StrangeTokens.of(operation.roles(), ownDivision(), uscc()).forEach((name, token) -> {
                        int status = send(operation, request(operation, token)).statusCode();
                        if (status != 401) {
                            surprises.add(name + " → " + status);
                        }
                    });
                    assertEquals(List.of(), surprises, operation.toString());
                }));
    }

    /** Whoever may not see a fixture learns nothing of it: its id is answered as one that nobody has ever given. */
    @TestFactory
    Stream<DynamicTest> tellsNobodyAForeignIdFromAnUnknownOne() {
        return operations().stream()
                .filter(operation -> operation.roles() != null
                        && !unscoped().contains(operation.id())
                        && !operation.variables().isEmpty()
                        && !pathValues(operation).isEmpty())
                .map(operation ->
                        DynamicTest.dynamicTest(operation.toString(), () -> answersForeignLikeUnknown(operation)));
    }

    private void answersForeignLikeUnknown(ApiOperation operation) {
        List<String> named = operation.roles() == null || operation.roles().isEmpty() ? ROLES : operation.roles();
        List<String> surprises = new ArrayList<>();
        for (String role : named) {
            for (List<String> reach : List.of(List.of(siblingDivision()), List.<String>of())) {
                String token = Tokens.of(List.of(role), reach, null);
                Response foreign = send(operation, request(operation, token));
                Response unknown = request(operation, token).request(operation.method(), operation.at(UNKNOWN));
                if (foreign.statusCode() != unknown.statusCode()
                        || !code(foreign).equals(code(unknown))) {
                    surprises.add("%s %s → foreign %d %s, unknown %d %s"
                            .formatted(
                                    role,
                                    reach,
                                    foreign.statusCode(),
                                    code(foreign),
                                    unknown.statusCode(),
                                    code(unknown)));
                }
            }
        }
        assertEquals(List.of(), surprises, operation.toString());
    }

    private static String code(Response answer) {
        return json(answer).path("code").asText();
    }

    /** Roles add up, reach does not grow by it: a worker's or an enterprise's role opens no division beside. */
    @TestFactory
    Stream<DynamicTest> showsNoMoreToSeveralRolesAtOnce() {
        return operations().stream()
                .filter(operation -> operation.roles() != null && !unscoped().contains(operation.id()))
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    String token = Tokens.of("many-roles", ROLES, List.of(siblingDivision()), FOREIGN_ENTERPRISE);
                    Response answer = send(operation, request(operation, token));
                    boolean shows = answer.statusCode() < 300 && !showsNothing(operation, answer);
                    assertEquals(false, shows || answer.statusCode() >= 500, operation + " → " + answer.asString());
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

    /** Whoever holds no office reaches own things only: the division in the token opens no subject of somebody else. */
    @TestFactory
    Stream<DynamicTest> opensNothingToADivisionWithoutAnOffice() {
        return operations().stream()
                .filter(operation ->
                        !named(operation).isEmpty() && !pathValues(operation).isEmpty())
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> opensNothing(operation)));
    }

    private void opensNothing(ApiOperation operation) {
        List<String> surprises = new ArrayList<>();
        for (String role : named(operation)) {
            int status = send(operation, request(operation, Tokens.of(List.of(role), List.of(ownDivision()), null)))
                    .statusCode();
            // A body may be refused before anything is looked for.
            if (status != 404 && status != 400) {
                surprises.add(role + " → " + status);
            }
        }
        assertEquals(List.of(), surprises, operation.toString());
    }

    private List<String> named(ApiOperation operation) {
        return operation.roles() == null
                ? List.of()
                : operation.roles().stream().filter(withoutOffice()::contains).toList();
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
