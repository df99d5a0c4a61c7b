package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.testkit.token.Tokens;

/** What the generated suites need to know of a service. A service overrides what the defaults do not fit. */
public abstract class ContractSuite {

    /** The roles of domain code list 3.29. */
    protected static final List<String> ROLES = List.of(
            "ENT_REPORTER",
            "ENT_ADMIN",
            "COUNTY_OFFICER",
            "CITY_OFFICER",
            "PROVINCE_OFFICER",
            "INSPECTOR",
            "INSPECTION_LEAD",
            "JOINT_MEMBER",
            "MEDIATOR",
            "MEDIATION_ADMIN",
            "ARBITRATION_LIAISON",
            "CAMPAIGN_OFFICE",
            "COORDINATOR",
            "WORKER",
            "SYSTEM_12345",
            "SYSTEM_NATIONAL_PLATFORM",
            "AUDITOR",
            "ADMIN");

    /** Division that the fixtures belong to. */
    protected String ownDivision() {
        return "150105";
    }

    /** Division above it. */
    protected String parentDivision() {
        return "150100";
    }

    /** Division beside it, which must see nothing of it. */
    protected String siblingDivision() {
        return "150102";
    }

    /** Enterprise that the fixtures belong to, or null without one. */
    protected @Nullable String uscc() {
        return null;
    }

    /** Values of the path variables that name a fixture in {@link #ownDivision}; the others get an id that is none. */
    protected Map<String, String> pathValues(ApiOperation operation) {
        return Map.of();
    }

    /** A body that is accepted or at least well-formed; by default the example of the description. */
    protected @Nullable JsonNode body(ApiOperation operation) {
        return operation.example();
    }

    /** Operation ids that answer everybody alike, because their data belong to no division: codes, calendars. */
    protected Set<String> unscoped() {
        return Set.of();
    }

    /** Roles that reach own things only; the subjects of {@link #pathValues} are none of theirs. */
    protected Set<String> withoutOffice() {
        return Set.of();
    }

    /** Operation ids that the suites leave out, each with a reason beside it: for example a stream without end. */
    protected Set<String> leftOut() {
        return Set.of();
    }

    final List<ApiOperation> operations() {
        return ApiDocument.live().operations().stream()
                .filter(operation -> !leftOut().contains(operation.id()))
                .toList();
    }

    /** A token with all roles of the operation, in reach of the fixtures. */
    final String fitting(ApiOperation operation) {
        List<String> roles = operation.roles() == null ? List.of() : operation.roles();
        return Tokens.of(roles, List.of(ownDivision()), uscc());
    }

    /** A call that fits the operation, on its fixture, by whoever holds the token. */
    final Call request(ApiOperation operation, @Nullable String token) {
        Call call = Call.of(operation.method(), operation.at(pathValues(operation)), token);
        if (operation.parameter("header", "Idempotency-Key").isPresent()) {
            call = call.with("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (operation.parameter("header", "If-Match").isPresent()) {
            call = call.with("If-Match", "*");
        }
        JsonNode body = body(operation);
        if (body != null) {
            return call.withJson(body.toString());
        }
        return operation.body() == null ? call : call.withJson("{}");
    }
}
