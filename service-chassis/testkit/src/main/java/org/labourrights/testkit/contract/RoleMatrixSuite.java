package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.testkit.contract.SideBySide.Cell;
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
        return SideBySide.tests(
                guarded(operation -> true),
                operation -> List.of(
                        isRefused(operation, "no token", null), isRefused(operation, "garbage", "not.a.token")));
    }

    /** Each is signed with the issuer's own key; none says who asks, or is meant for this service. */
    @TestFactory
    Stream<DynamicTest> refusesGenuineTokensThatNameNobodyHere() {
        return SideBySide.tests(guarded(operation -> true), operation -> {
            List<Cell> cells = new ArrayList<>();
            StrangeTokens.of(operation.roles(), ownDivision(), uscc())
                    .forEach((name, token) -> cells.add(isRefused(operation, name, token)));
            return cells;
        });
    }

    private Cell isRefused(ApiOperation operation, String name, @Nullable String token) {
        return () -> {
            int status = request(operation, token).send().status();
            return status == 401 ? List.of() : List.of(name + " → " + status);
        };
    }

    /** Whoever may not see a fixture learns nothing of it: its id is answered as one that nobody has ever given. */
    @TestFactory
    Stream<DynamicTest> tellsNobodyAForeignIdFromAnUnknownOne() {
        return SideBySide.tests(
                guarded(operation -> !unscoped().contains(operation.id())
                        && !operation.variables().isEmpty()
                        && !pathValues(operation).isEmpty()),
                this::answersForeignLikeUnknown);
    }

    private List<Cell> answersForeignLikeUnknown(ApiOperation operation) {
        return outside(operation, (who, token) -> {
            Answer foreign = request(operation, token).send();
            Answer unknown = request(operation, token).at(operation.at(UNKNOWN)).send();
            boolean alike =
                    foreign.status() == unknown.status() && foreign.code().equals(unknown.code());
            return alike
                    ? List.of()
                    : List.of("%s → foreign %d %s, unknown %d %s"
                            .formatted(who, foreign.status(), foreign.code(), unknown.status(), unknown.code()));
        });
    }

    /** Roles add up, reach does not grow by it: a worker's or an enterprise's role opens no division beside. */
    @TestFactory
    Stream<DynamicTest> showsNoMoreToSeveralRolesAtOnce() {
        return SideBySide.tests(
                guarded(operation -> !unscoped().contains(operation.id())),
                operation -> List.of(() -> {
                    String token = Tokens.of("many-roles", ROLES, List.of(siblingDivision()), FOREIGN_ENTERPRISE);
                    Answer answer = request(operation, token).send();
                    boolean shows = answer.status() < 300 && !showsNothing(operation, answer);
                    return shows || answer.status() >= 500 ? List.of("→ " + answer) : List.of();
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesEveryRoleThatIsNotNamed() {
        return SideBySide.tests(guarded(operation -> !named(operation).isEmpty()), this::refusesOtherRoles);
    }

    private List<Cell> refusesOtherRoles(ApiOperation operation) {
        List<Cell> cells = new ArrayList<>();
        for (String role : ROLES) {
            for (List<String> reach : List.of(
                    List.of(ownDivision()), List.of(parentDivision()), List.of(siblingDivision()), List.<String>of())) {
                cells.add(() -> {
                    Answer answer = request(operation, token(role, reach)).send();
                    boolean allowed = named(operation).contains(role);
                    boolean right = allowed ? answer.status() != 401 && answer.status() < 500 : answer.status() == 403;
                    return right ? List.of() : List.of(role + " " + reach + " → " + answer);
                });
            }
        }
        return cells;
    }

    private String token(String role, List<String> reach) {
        @Nullable String enterprise = role.startsWith("ENT_") && reach.contains(ownDivision()) ? uscc() : null;
        return Tokens.of(List.of(role), reach, enterprise);
    }

    @TestFactory
    Stream<DynamicTest> showsNothingBesideTheDivision() {
        return SideBySide.tests(
                guarded(operation -> !unscoped().contains(operation.id())),
                operation -> outside(operation, (who, token) -> {
                    Answer answer = request(operation, token).send();
                    boolean shows = answer.status() < 300 && !showsNothing(operation, answer);
                    return shows ? List.of(who + " → " + answer) : List.of();
                }));
    }

    /** Whoever holds no office reaches own things only: the division in the token opens no subject of somebody else. */
    @TestFactory
    Stream<DynamicTest> opensNothingToADivisionWithoutAnOffice() {
        return SideBySide.tests(
                guarded(operation ->
                        !ownOnly(operation).isEmpty() && !pathValues(operation).isEmpty()),
                operation -> ownOnly(operation).stream()
                        .map(role -> opensNothing(operation, role))
                        .toList());
    }

    private Cell opensNothing(ApiOperation operation, String role) {
        return () -> {
            int status = request(operation, Tokens.of(List.of(role), List.of(ownDivision()), null))
                    .send()
                    .status();
            // A body may be refused before anything is looked for.
            return status == 404 || status == 400 ? List.of() : List.of(role + " → " + status);
        };
    }

    private List<ApiOperation> guarded(Predicate<ApiOperation> further) {
        return operations().stream()
                .filter(operation -> operation.roles() != null && further.test(operation))
                .toList();
    }

    private static List<String> named(ApiOperation operation) {
        return operation.roles() == null ? List.of() : operation.roles();
    }

    private List<String> ownOnly(ApiOperation operation) {
        return named(operation).stream().filter(withoutOffice()::contains).toList();
    }

    /** What to judge of a caller out of reach. */
    private interface Outsider {

        List<String> surprises(String who, String token);
    }

    /** Every role that may call the operation, beside the division of the fixture and without any. */
    private List<Cell> outside(ApiOperation operation, Outsider outsider) {
        List<Cell> cells = new ArrayList<>();
        for (String role : named(operation).isEmpty() ? ROLES : named(operation)) {
            for (List<String> reach : List.of(List.of(siblingDivision()), List.<String>of())) {
                cells.add(() -> outsider.surprises(role + " " + reach, Tokens.of(List.of(role), reach, null)));
            }
        }
        return cells;
    }

    /**
     * An empty list shows nothing, nor does a table of nothing but its head, nor a batch of which every item was refused;
     * every other success does.
     */
    private static boolean showsNothing(ApiOperation operation, Answer answer) {
        if (operation.writes()) {
            return answer.isRefusedItemByItem();
        }
        if (answer.contentType().startsWith("text/csv")) {
            return answer.text().lines().count() <= 1;
        }
        JsonNode items = answer.json().path("items");
        return items.isArray() && items.isEmpty();
    }
}
