package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

/** A service checks tokens itself, whatever the gateway has checked before. */
@QuarkusTest
@WithSuite
class TokenTest {

    private static final String NOTES = "/api/probe/v1/notes";

    @Test
    void takesAGenuineToken() {
        assertEquals(200, status(Tokens.signed("RS256", claims("county-150105"))));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "system:reporter", "system:timer", "anonymous", "seed", "a\nb"})
    void refusesATokenThatNamesNobodyOrTheServiceItself(@Nullable String subject) {
        given().header("Authorization", "Bearer " + Tokens.signed("RS256", claims(subject)))
                .when()
                .get(NOTES)
                .then()
                .statusCode(401)
                .body("code", equalTo("E-UNAUTHENTICATED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS256", "PS512"})
    void refusesOtherAlgorithmsOfTheSameKey(String algorithm) {
        assertEquals(401, status(Tokens.signed(algorithm, claims("county-150105"))));
    }

    @Test
    void refusesATokenForSomebodyElseOrFromYesterday() {
        var foreign = claims("county-150105");
        foreign.put("aud", "another-suite");
        var old = claims("county-150105");
        old.put("exp", 1_700_000_000L);
        var other = claims("county-150105");
        other.put("iss", "https://id.example.org/");

        assertEquals(List.of(401, 401, 401), List.of(status(sign(foreign)), status(sign(old)), status(sign(other))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "15010", "abc", "150199,150105"})
    void aDivisionThatIsNoneOpensNothingAndBreaksNothing(String division) {
        var claims = claims("county-150105");
        claims.put("divisions", Arrays.asList(division));

        given().header("Authorization", "Bearer " + sign(claims))
                .when()
                .get(NOTES)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    private static String sign(Map<String, ? extends @Nullable Object> claims) {
        return Tokens.signed("RS256", claims);
    }

    private static Map<String, @Nullable Object> claims(@Nullable String subject) {
        var claims = new LinkedHashMap<String, @Nullable Object>();
        claims.put("sub", subject);
        claims.put("groups", List.of("COUNTY_OFFICER"));
        claims.put("divisions", List.of("150105"));
        return claims;
    }

    private static int status(String token) {
        return given().header("Authorization", "Bearer " + token)
                .when()
                .get(NOTES)
                .statusCode();
    }
}
