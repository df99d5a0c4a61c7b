package org.labourrights.arrears;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.token.Tokens;

/** Callers and requests that several tests need. */
public final class Fixtures {

    public static final String LEADS = "/api/arrears/v1/leads";

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

    /** Somebody of an enterprise. */
    public static RequestSpecification enterprise(String uscc) {
        return as(Tokens.of(List.of(Roles.ENT_REPORTER), List.of(), uscc));
    }

    /** A worker with a login. */
    public static RequestSpecification worker(String subject) {
        return as(Tokens.of(subject, List.of(Roles.WORKER), List.of(), null));
    }

    /** As {@link #worker(String)}, with a key that may repeat. */
    public static RequestSpecification worker(String subject, String key) {
        return as(Tokens.of(subject, List.of(Roles.WORKER), List.of(), null), key);
    }

    /** Whoever this token is of. */
    public static RequestSpecification bearer(String token) {
        return as(token);
    }

    private static RequestSpecification as(String token) {
        return as(token, UUID.randomUUID().toString());
    }

    private static RequestSpecification as(String token, String key) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", key);
    }

    /** A place gets a value of its own for a policy, from today on. */
    public static ValidatableResponse policy(String key, String division, String value, String today) {
        return somebody(Roles.ADMIN, "CN")
                .body("""
                        {"key":"%s","division":"%s","value":%s,"validFrom":"%s","sourceTag":"测试值","reason":"测试用例"}""".formatted(key, division, value, today))
                .post("/api/arrears/v1/policies")
                .then();
    }

    /** A complaint of one worker at an employer known by name. */
    public static String complaint(String division, String employer, @Nullable String externalNo) {
        String ticket = externalNo == null ? "" : "\"externalNo\":\"" + externalNo + "\",";
        return """
                {"leadType":"COMPLAINT","channel":"HOTLINE_12345",%s"employerName":"%s","employmentRelation":"UNKNOWN",\
                "reporter":{"anonymous":false,"name":"李小明","phone":"13800000000"},\
                "divisionCode":"%s","claimWorkerCount":1,"claimTotalAmount":"8600.00","migrantWage":true}""".formatted(ticket, employer, division);
    }
}
