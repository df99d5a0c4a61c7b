package org.labourrights.probe;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
@TestProfile(SandboxOffTest.WithoutSandbox.class)
class SandboxOffTest {

    /** As in production. */
    public static final class WithoutSandbox implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("labourrights.sandbox.enabled", "false");
        }
    }

    @Test
    void theClockHasNoRoutes() {
        given().get("/sandbox/clock").then().statusCode(404);
        given().contentType("application/json")
                .body("{\"to\":\"2099-01-01T00:00:00+08:00\"}")
                .post("/sandbox/clock")
                .then()
                .statusCode(404);
    }
}
