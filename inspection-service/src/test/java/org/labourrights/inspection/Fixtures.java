package org.labourrights.inspection;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.token.Tokens;

/** Callers and requests that several tests need. */
public final class Fixtures {

    public static final String POOL = "/api/inspection/v1/pool-targets";
    public static final String TASKS = "/api/inspection/v1/tasks";

    private static final String INSPECTORS = "/api/inspection/v1/inspectors";
    private static final Map<String, OnRoll> ROLL = new HashMap<>();

    private Fixtures() {}

    /** An officer of the level that fits the division. */
    public static RequestSpecification officer(String division) {
        String role = division.endsWith("0000")
                ? Roles.PROVINCE_OFFICER
                : division.endsWith("00") ? Roles.CITY_OFFICER : Roles.COUNTY_OFFICER;
        return somebody(role, division);
    }

    /** Somebody with one role and one division. */
    public static RequestSpecification somebody(String role, String division) {
        return as(Tokens.of(List.of(role), List.of(division), null));
    }

    /** Somebody with a {@code sub} of their own. */
    public static RequestSpecification named(String subject, String role, String division) {
        return as(Tokens.of(subject, List.of(role), List.of(division), null));
    }

    /** A member of another agency, {@code TRANSPORT-152921}. */
    public static RequestSpecification member(String agency) {
        String division = agency.substring(agency.lastIndexOf('-') + 1);
        return as(Tokens.ofAgency("member-" + agency, List.of(Roles.JOINT_MEMBER), List.of(division), agency));
    }

    /** An inspector of the labour bureau of 150105. */
    public static RequestSpecification inspector() {
        return named("inspector-1", Roles.INSPECTOR, "150105");
    }

    /** Who leads the inspections of 150105. */
    public static RequestSpecification inspectionLead() {
        return named("lead-1", Roles.INSPECTION_LEAD, "150105");
    }

    /**
     * An inspector in the register.
     *
     * @param officerNo public number
     * @param address where his entry is
     */
    public record OnRoll(String officerNo, String address) {}

    /** The first, second, … inspector of an agency of 150105, entered when first asked for; the bureau's first is {@link #inspector}. */
    public static synchronized OnRoll onRoll(String agencyId, int which) {
        return ROLL.computeIfAbsent(agencyId + "/" + which, key -> {
            String account = key.equals("HRSS-150105/1") ? "\"inspector-1\"" : "null";
            ExtractableResponse<Response> entered = officer("150105")
                    .body("""
                            {"agencyId": "%s", "name": "示例甲", "certificateNo": "TASK-%s-%d", "account": %s,
                             "certificateValidTo": "2030-12-31", "specialities": [], "capacity": 10}""".formatted(agencyId, agencyId.substring(0, 4), which, account))
                    .post(INSPECTORS)
                    .then()
                    .statusCode(201)
                    .extract();
            return new OnRoll(entered.path("officerNo"), entered.header("Location"));
        });
    }

    /** Today in the service. */
    public static LocalDate today() {
        return LocalDate.now(CDI.current().select(Clock.class).get());
    }

    /**
     * An inspection by the labour bureau of 150105, which has all items that are given, and the union, which has CHK-34.
     *
     * @param items JSON array
     * @return {@code taskId}, {@code taskNo}, {@code partId} of the labour bureau and {@code unionPartId}
     */
    public static Map<String, String> task(String uscc, LocalDate plannedOn, String items) {
        JsonPath task = inspectionLead()
                .body("""
                        {"type": "JOINT", "uscc": "%s", "divisionCode": "150105", "plannedOn": "%s",
                         "leadAgencyId": "HRSS-150105",
                         "parts": [{"agencyId": "HRSS-150105", "officerNos": ["%s", "%s"],
                                    "items": %s},
                                   {"agencyId": "UNION-150105", "officerNos": ["%s"],
                                    "items": ["CHK-34"]}]}""".formatted(
                                uscc,
                                plannedOn,
                                onRoll("HRSS-150105", 1).officerNo(),
                                onRoll("HRSS-150105", 2).officerNo(),
                                items,
                                onRoll("UNION-150105", 1).officerNo()))
                .post(TASKS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return Map.of(
                "taskId",
                task.getString("id"),
                "taskNo",
                task.getString("taskNo"),
                "partId",
                task.getString("parts.find { it.agencyId == 'HRSS-150105' }.id"),
                "unionPartId",
                task.getString("parts.find { it.agencyId == 'UNION-150105' }.id"));
    }

    /** Whoever this token is of, with a new key for each request. */
    public static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
