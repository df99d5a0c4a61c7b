package org.labourrights.inspection;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.testkit.token.Tokens;

/** Callers and requests that several tests need. */
public final class Fixtures {

    public static final String POOL = "/api/inspection/v1/pool-targets";

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

    /** Whoever this token is of, with a new key for each request. */
    public static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }
}
