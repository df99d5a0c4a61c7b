package org.labourrights.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LimitTest {

    @Test
    void aClientThatHasUsedUpItsAllowanceIsToldWhenToComeBack() {
        String token = Issuer.RUNNING.token("small", "ENT_REPORTER");

        for (int left = 2; left >= 0; left--) {
            given().auth()
                    .oauth2(token)
                    .get("/api/reporting/v1/echo")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"client\";q=3;w=60")
                    .header("RateLimit", matchesPattern("\"client\";r=" + left + ";t=\\d+"));
        }

        given().auth()
                .oauth2(token)
                .get("/api/reporting/v1/echo")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("1?\\d|20"))
                .header("RateLimit", matchesPattern("\"client\";r=0;t=\\d+"))
                .body("code", equalTo("E-RATE-LIMIT"));
    }

    @Test
    void aNewTokenBringsNoNewAllowance() {
        for (int i = 0; i < 3; i++) {
            get(user("someone", i)).then().statusCode(200);
        }
        get(user("someone", 3)).then().statusCode(429);
    }

    @Test
    void usersOfOneApplicationHaveAllowancesOfTheirOwn() {
        for (int i = 0; i < 5; i++) {
            get(user("worker-" + i, 0)).then().statusCode(200);
        }
    }

    private static Response get(String token) {
        return given().auth().oauth2(token).get("/api/reporting/v1/echo");
    }

    private static String user(String subject, int number) {
        return Issuer.RUNNING.userToken("small", subject, List.of("labour-rights"), 3600, Map.of("n", number));
    }

    @Test
    void theMostGenerousRoleCounts() {
        given().auth()
                .oauth2(Issuer.RUNNING.token(
                        "app", List.of("labour-rights"), 3600, Map.of("groups", List.of("MEDIATOR", "WORKER"))))
                .get("/api/reporting/v1/echo")
                .then()
                .header("RateLimit-Policy", "\"client\";q=20000;w=60");
    }
}
