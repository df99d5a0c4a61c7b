package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.labourrights.testkit.ManagementPort;
import org.labourrights.testkit.token.Tokens;

/** What an administrator sees and decides of what was set aside. */
final class SetAside {

    static final String ADMIN = "admin-of-saihan";

    private static final String BASE = "/api/probe/v1/set-aside/";

    private SetAside() {}

    /** The entries of a list that have this value in a field. */
    static List<String> ids(String list, String division, String field, Object value) {
        return as(ADMIN, division)
                .queryParam("limit", 200)
                .get(BASE + list)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it." + field + " == '" + value + "' }.id");
    }

    static JsonPath entry(String list, String division, String id) {
        return as(ADMIN, division)
                .queryParam("limit", 200)
                .get(BASE + list)
                .jsonPath()
                .setRootPath("items.find { it.id == '" + id + "' }");
    }

    static Response decide(String list, String id, String what, String body) {
        return as(ADMIN, "150105")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(BASE + list + "/" + id + "/" + what);
    }

    static RequestSpecification as(String subject, String division) {
        return IdempotencyTest.as(Tokens.of(subject, List.of("ADMIN"), List.of(division), null));
    }

    static JsonPath health() {
        return ManagementPort.given()
                .get("/q/health/ready")
                .jsonPath()
                .setRootPath("checks.find { it.name == 'set aside' }");
    }

    static void eventually(Supplier<Boolean> condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.get()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
