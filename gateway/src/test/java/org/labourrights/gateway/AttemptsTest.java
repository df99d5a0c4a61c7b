package org.labourrights.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AttemptsTest {

    private final String token = Issuer.RUNNING.token("hr-system", "ENT_REPORTER");

    @Test
    void whoTriesManyBadTokensIsToldToWait() {
        String address = "203.0.113.20";
        with(address, token).then().statusCode(200);
        int tried = 0;
        while (tried < 100 && with(address, "rubbish-" + tried).statusCode() == 401) {
            tried++;
        }

        assertThat(tried).isBetween(60, 99);
        with(address, "rubbish")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .body("code", equalTo("E-RATE-LIMIT"));
        with("203.0.113.21", "rubbish").then().statusCode(401);
        // Who is known goes on, even behind the same address.
        with(address, token).then().statusCode(200);
    }

    @Test
    void whoTriesManyCodesIsToldToWait() {
        String address = "203.0.113.30";
        for (int i = 0; i < 3; i++) {
            code(address, "AAAAA-0000" + i).then().statusCode(404);
        }

        code(address, "AAAAA-00009")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d{0,2}"))
                .body("code", equalTo("E-RATE-LIMIT"));
        assertThat(Service.RUNNING.effects("lost")).isGreaterThanOrEqualTo(3);
        given().header("X-Forwarded-For", "203.0.113.31")
                .body("{}")
                .post("/api/reporting/v1/open/AAAAA-00009/echo")
                .then()
                .statusCode(200);
    }

    @Test
    void oneCodeIsNotTriedFromEverywhereHoweverItIsSpelt() {
        code("203.0.113.41", "BBBBB-11111").then().statusCode(404);
        code("203.0.113.42", "bbbbb-11111").then().statusCode(404);
        code("203.0.113.43", "BBBBB%2011111").then().statusCode(404);
        code("203.0.113.44", "%EF%BC%A2bbbb%E2%80%9411111").then().statusCode(404);

        code("203.0.113.45", "BBBBB-11111").then().statusCode(429);
        code("203.0.113.46", "BBBBB-11112").then().statusCode(404);
    }

    private static Response with(String address, String token) {
        return given().header("X-Forwarded-For", address).auth().oauth2(token).get("/api/reporting/v1/echo");
    }

    private static Response code(String address, String code) {
        return given().urlEncodingEnabled(false)
                .header("X-Forwarded-For", address)
                .get("/api/reporting/v1/open/" + code + "/lost");
    }
}
